# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: Not attempted
# cause: none
@jax.jit
def safe_selu(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x)
