# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns the wrong dtype
# cause: none
@jax.jit
def mean_of_first(x, n):
    x = x.astype("float16")
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / jnp.maximum(n, 1)
