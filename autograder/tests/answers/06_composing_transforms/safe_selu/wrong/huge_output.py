# fails: safe_selu_values safe_selu_gradient
# says: returns the wrong shape
# cause: none
@jax.jit
def safe_selu(x):
    return jnp.broadcast_to(jax.nn.selu(x)[..., None], (*x.shape, 1_000))
