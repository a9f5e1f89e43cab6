@jax.jit
def turns(x, n):
    return jax.lax.fori_loop(0, n, lambda turn, y: jax.nn.selu(y), x)


def selu_times(x, n):
    return turns(x, jnp.int32(n))
