# fails: mean_in_buckets_values
# says: returns a wrong value
# cause: none
@jax.jit
def mean(wide):
    return wide.sum() / (wide != 0).sum()


def mean_in_buckets(x):
    wide = np.zeros(1 << (len(x) - 1).bit_length(), "float32")
    wide[: len(x)] = x
    return mean(wide)
