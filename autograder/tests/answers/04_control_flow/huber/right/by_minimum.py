@jax.jit
def huber(x, limit):
    inside = jnp.minimum(jnp.abs(x), limit)
    return inside * (jnp.abs(x) - inside / 2)
