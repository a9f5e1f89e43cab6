# fails: recurrent_values
# says: returns the wrong shape
# cause: none
@jax.jit
def recurrent(xs):
    return jnp.broadcast_to(jnp.tanh(xs)[..., None], (*xs.shape, 1_000))
