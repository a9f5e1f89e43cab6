# fails: huber_values
# says: returns the wrong dtype
# cause: none
@jax.jit
def huber(x, limit):
    x = x.astype("float16")
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
