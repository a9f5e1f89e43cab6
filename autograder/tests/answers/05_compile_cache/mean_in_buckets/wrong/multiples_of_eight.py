# fails: mean_in_buckets_seven_programs
# says: input: 11 calls
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.zeros(-(-len(x) // 8) * 8, "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
