# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).mean()
