# fails: huber_values
# says: returns a wrong value
# cause: rounded-constants
@jax.jit
def huber(x, limit):
    limit = jnp.float16(limit)
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
