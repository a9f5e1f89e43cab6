# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    weights = jnp.clip(n - jnp.arange(len(x)), 0, 1)
    return (x * weights).sum() / jnp.maximum(n, 1)
