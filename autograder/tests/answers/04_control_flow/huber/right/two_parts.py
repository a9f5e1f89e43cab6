def huber(x, limit):
    size = jnp.abs(x)
    inside = jnp.minimum(size, limit)
    beyond = jnp.maximum(size - limit, 0.0)
    return inside**2 / 2 + limit * beyond


huber = jax.jit(huber)
