# fails: huber_values
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def huber(x, limit):
    return x**2 / 2, limit * (jnp.abs(x) - limit / 2)
