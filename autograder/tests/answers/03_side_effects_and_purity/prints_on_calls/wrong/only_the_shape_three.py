# fails: prints_on_calls_lines
# says: does not print on the calls it should
# cause: none
@jax.jit
def prints_on_calls(x):
    if x.shape == (3,) or x.shape == (2, 2):
        print("traced")
    jax.debug.print("run")
    return 2 * x
