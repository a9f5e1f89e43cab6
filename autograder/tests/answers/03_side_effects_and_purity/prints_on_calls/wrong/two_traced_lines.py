# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: none
@jax.jit
def prints_on_calls(x):
    print("one")
    print("two")
    jax.debug.print("three")
    return 2 * x
