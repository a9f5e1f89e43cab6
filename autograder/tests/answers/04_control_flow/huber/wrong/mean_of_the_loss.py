# fails: huber_values
# says: returns the wrong shape
# cause: none
@jax.jit
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2)).mean()
