# fails: huber_values huber_one_program
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def huber(x, limit):
    if (jnp.abs(x) <= limit).all():
        return x**2 / 2
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
