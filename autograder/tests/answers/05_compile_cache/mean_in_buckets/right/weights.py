@jax.jit
def weighted(x, weights):
    return x @ weights


def mean_in_buckets(x):
    size = next(size for size in (1, 2, 4, 8, 16, 32, 64) if size >= len(x))
    wide, weights = np.zeros((2, size), "float32")
    wide[: len(x)], weights[: len(x)] = x, 1 / len(x)
    return weighted(wide, weights)
