# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def mean_in_buckets(x):
    size = 1 << (len(x) - 1).bit_length()
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide.sum() / len(x)
