# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
def log1pexp(x):
    return np.logaddexp(x, np.float32(0))
