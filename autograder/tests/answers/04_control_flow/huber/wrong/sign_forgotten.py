# fails: huber_values
# says: returns a wrong value
# cause: none
@jax.jit
def huber(x, limit):
    return jnp.where(x <= limit, x**2 / 2, limit * (x - limit / 2))
