def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    return mean(padded(x), len(x))
