# fails: huber_values
# says: returns the wrong shape
# cause: none
@jax.jit
def huber(x, limit):
    return jnp.broadcast_to(x[..., None] * limit, (*x.shape, 1_000))
