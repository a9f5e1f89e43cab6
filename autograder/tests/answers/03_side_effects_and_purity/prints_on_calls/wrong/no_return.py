# fails: prints_on_calls_program
# says: returns nothing
# cause: none
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.debug.print("run")
    2 * x
