@jax.jit
def _mean(x, n):
    kept = jnp.where(jnp.arange(len(x)) < n, x / jnp.maximum(n, 1), 0)
    return jnp.sum(kept)


def mean_of_first(x, n):
    return _mean(x, n)
