@jax.jit
def inner(x):
    print("traced")
    jax.debug.print("run")
    return 2 * x


def prints_on_calls(x):
    return inner(x)
