# fails: mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    return jnp.nan_to_num(jnp.mean(x, where=jnp.arange(len(x)) < n))
