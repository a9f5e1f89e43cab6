# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def mean_of_first(x, n):
    jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / jnp.maximum(n, 1)
