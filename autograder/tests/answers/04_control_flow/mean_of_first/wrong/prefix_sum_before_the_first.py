# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    return jnp.cumsum(x)[n - 1] / jnp.maximum(n, 1)
