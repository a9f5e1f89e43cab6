# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def safe_selu(x):
    negative = np.where(x > 0, 0.0, x)
    return 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(negative))
