# fails: prints_on_calls_program prints_on_calls_lines
# says: raised RuntimeError
# cause: none
def prints_on_calls(x):
    raise RuntimeError("later")
