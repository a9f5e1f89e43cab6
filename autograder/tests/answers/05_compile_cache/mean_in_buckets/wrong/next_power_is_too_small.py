# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: raised ValueError
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.zeros(1 << (len(x).bit_length() - 1), "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
