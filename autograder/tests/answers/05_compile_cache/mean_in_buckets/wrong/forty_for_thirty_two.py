# fails: mean_in_buckets_seven_programs
# says: input: 4 calls
# cause: none
@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    wide = np.zeros(min(size for size in (1, 2, 4, 8, 16, 40, 64) if size >= len(x)), "float32")
    wide[: len(x)] = x
    return mean(wide, len(x))
