# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def safe_selu(x):
    if x.max() > 0:
        return 1.0507009873554805 * x
    return 1.0507009873554805 * 1.6732632423543772 * jnp.expm1(x)
