@jax.jit
def prints_on_calls(x):
    jax.debug.print("at every call")
    print("at a trace")
    return x * 2
