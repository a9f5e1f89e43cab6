@jax.jit
def mean_of_first(x, n):
    mask = jnp.arange(len(x)) < n
    return jnp.dot(jnp.where(mask, x, 0), mask.astype(x.dtype)) / jnp.clip(n, 1, None)
