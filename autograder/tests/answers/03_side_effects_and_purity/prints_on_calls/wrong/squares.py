# fails: prints_on_calls_program
# says: returns a wrong value
# cause: none
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.debug.print("run")
    return x * x
