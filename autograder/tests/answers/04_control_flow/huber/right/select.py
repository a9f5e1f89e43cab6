@jax.jit
def huber(x, limit):
    size = jnp.abs(x)
    return jax.lax.select(size <= limit, 0.5 * x * x, limit * (size - 0.5 * limit))
