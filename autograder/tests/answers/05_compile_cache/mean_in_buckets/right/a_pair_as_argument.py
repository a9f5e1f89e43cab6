def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@jax.jit
def mean(pair):
    total, count = pair["x"].sum(), pair["n"]
    return total / count


def mean_in_buckets(x):
    return mean({"x": padded(x), "n": len(x)})
