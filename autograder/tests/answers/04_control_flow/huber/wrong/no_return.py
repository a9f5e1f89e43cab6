# fails: huber_values huber_one_program
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def huber(x, limit):
    jnp.where(jnp.abs(x) <= limit, x**2 / 2, limit * (jnp.abs(x) - limit / 2))
