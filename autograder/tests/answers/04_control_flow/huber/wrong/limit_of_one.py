# fails: huber_values
# says: returns a wrong value
# cause: none
@jax.jit
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= 1.0, x**2 / 2, jnp.abs(x) - 0.5)
