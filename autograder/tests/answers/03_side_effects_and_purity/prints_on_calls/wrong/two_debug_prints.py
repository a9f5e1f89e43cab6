# fails: prints_on_calls_lines
# says: must be a Python effect
# cause: none
@jax.jit
def prints_on_calls(x):
    jax.debug.print("one")
    jax.debug.print("two")
    return 2 * x
