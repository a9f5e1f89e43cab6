# fails: huber_values huber_one_program
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    if limit <= 0:
        raise ValueError("limit must be positive")
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
