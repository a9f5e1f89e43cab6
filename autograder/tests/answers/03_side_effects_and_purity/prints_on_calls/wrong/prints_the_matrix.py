# fails: prints_on_calls_lines
# says: a matrix takes several lines to print: print a fixed text, or its shape
# cause: none
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.debug.print("{}", x)
    return 2 * x
