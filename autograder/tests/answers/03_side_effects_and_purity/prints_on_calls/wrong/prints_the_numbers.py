# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: none
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.debug.print("{}", x.ravel())
    return 2 * x
