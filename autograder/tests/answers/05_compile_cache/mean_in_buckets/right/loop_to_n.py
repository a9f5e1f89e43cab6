def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@jax.jit
def mean(x, n):
    return jax.lax.fori_loop(0, n, lambda i, total: total + x[i] / n, jnp.float32(0))


def mean_in_buckets(x):
    return mean(padded(x), len(x))
