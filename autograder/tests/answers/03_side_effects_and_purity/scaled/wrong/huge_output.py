# fails: scaled_values
# says: returns the wrong shape
# cause: none
@jax.jit
def scaled(x, rate):
    return jnp.broadcast_to(rate * jnp.tanh(x)[..., None], (*x.shape, 1_000))
