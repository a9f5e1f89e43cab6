# fails: selu_times_values
# says: returns the wrong shape
# cause: none
@jax.jit
def selu_times(x, n):
    return jnp.broadcast_to(jax.nn.selu(x)[..., None], (*x.shape, 1_000))
