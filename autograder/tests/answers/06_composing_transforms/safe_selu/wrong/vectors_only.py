# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised ValueError
# cause: none
@jax.jit
def safe_selu(x):
    return jax.vmap(jax.nn.selu)(x)
