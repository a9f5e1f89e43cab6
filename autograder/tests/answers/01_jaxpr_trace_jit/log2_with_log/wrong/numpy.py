# fails: log2_with_log_pure
# says: TracerArrayConversionError
# cause: numpy-inside-jit
def log2_with_log(x, log):
    return np.log2(x), log + [x]
