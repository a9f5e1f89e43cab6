# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    keep = (jnp.arange(len(x)) < n) & jnp.isfinite(x)
    return jnp.where(keep, x, 0).sum() / jnp.maximum(n, 1)
