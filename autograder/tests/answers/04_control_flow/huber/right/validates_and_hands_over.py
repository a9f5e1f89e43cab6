@jax.jit
def loss(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))


def huber(x, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    return loss(x, limit)
