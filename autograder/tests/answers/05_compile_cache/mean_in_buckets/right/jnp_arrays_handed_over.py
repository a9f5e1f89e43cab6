def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



@jax.jit
def mean(x, n):
    return jnp.sum(x) / n


def mean_in_buckets(x):
    return mean(jnp.array(padded(x)), jnp.float32(len(x)))
