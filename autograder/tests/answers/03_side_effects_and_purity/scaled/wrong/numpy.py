# fails: scaled_values scaled_traces_once scaled_pure
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def scaled(x, rate):
    return rate * np.tanh(x)
