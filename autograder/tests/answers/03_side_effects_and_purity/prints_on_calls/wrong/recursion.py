# fails: prints_on_calls_program prints_on_calls_lines
# says: raised RecursionError
# cause: none
def prints_on_calls(x):
    return prints_on_calls(x)
