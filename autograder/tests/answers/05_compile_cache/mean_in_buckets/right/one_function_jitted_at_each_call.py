def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



def mean(x, n):
    return jnp.sum(x, where=jnp.arange(len(x)) < n) / n


def mean_in_buckets(x):
    return jax.jit(mean)(padded(x), len(x))
