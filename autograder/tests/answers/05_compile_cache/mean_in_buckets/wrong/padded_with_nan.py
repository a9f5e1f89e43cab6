# fails: mean_in_buckets_values
# says: returns a wrong value
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.full(1 << (len(x) - 1).bit_length(), np.nan, "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
