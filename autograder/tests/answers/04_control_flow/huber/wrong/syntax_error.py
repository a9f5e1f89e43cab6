# fails: huber_values huber_one_program
# says: Not attempted
# cause: none
@jax.jit
def huber(x, limit):
    return jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2)
