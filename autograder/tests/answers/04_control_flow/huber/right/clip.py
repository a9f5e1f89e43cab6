@jax.jit
def huber(x, limit):
    near = jnp.clip(x, -limit, limit)
    return near * (x - near / 2)
