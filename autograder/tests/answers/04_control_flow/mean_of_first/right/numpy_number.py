@jax.jit
def mean(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / jnp.maximum(n, 1)


def mean_of_first(x, n):
    if n < 0:
        raise ValueError("n must not be negative")
    return mean(x, np.int32(n))
