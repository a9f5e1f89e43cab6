# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    mean = jnp.nanmean(jnp.where(jnp.arange(len(x)) < n, x, jnp.nan))
    return jnp.where(n > 0, mean, 0.0)
