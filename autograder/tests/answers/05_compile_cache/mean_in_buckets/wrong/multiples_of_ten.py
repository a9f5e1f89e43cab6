# fails: mean_in_buckets_seven_programs
# says: compiled: 5 in 13 calls
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.zeros(-(-len(x) // 10) * 10, "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
