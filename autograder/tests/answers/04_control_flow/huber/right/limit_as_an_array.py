@jax.jit
def loss(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))


def huber(x, limit):
    return loss(x, jnp.float32(limit))
