# fails: prints_on_calls_program prints_on_calls_lines
# says: is not jitted: JAX is given it piece by piece, not as one program
# cause: only-parts-are-jitted
def prints_on_calls(x):
    print("one")
    print("two")
    return 2 * x
