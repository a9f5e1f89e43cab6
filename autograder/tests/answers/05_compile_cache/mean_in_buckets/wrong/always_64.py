# fails: mean_in_buckets_seven_programs
# says: compiled: 1 in 13 calls; expected: 7
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.zeros(64, "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
