@jax.jit
def turns(x, n):
    return jax.lax.fori_loop(0, n, lambda turn, y: jax.nn.selu(y), x)


def selu_times(x, n):
    return x if n == 0 else turns(x, n)
