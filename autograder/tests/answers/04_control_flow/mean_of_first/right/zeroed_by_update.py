@jax.jit
def mean_of_first(x, n):
    places = jnp.arange(len(x))
    kept = jax.lax.select(places < n, x, jnp.zeros_like(x))
    count = jnp.sum(places < n)
    return jnp.sum(kept) / jnp.where(count, count, 1)
