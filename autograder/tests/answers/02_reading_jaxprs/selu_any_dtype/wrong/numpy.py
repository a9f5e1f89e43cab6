# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: cannot be traced: it raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def selu_any_dtype(x):
    below = 1.6732632423543772 * np.expm1(x)
    return 1.0507009873554805 * np.where(x > 0, x, below)
