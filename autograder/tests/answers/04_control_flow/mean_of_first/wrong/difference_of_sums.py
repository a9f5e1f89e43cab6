# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    rest = jnp.where(jnp.arange(len(x)) >= n, x, 0)
    return (x.sum() - rest.sum()) / jnp.maximum(n, 1)
