# fails: mean_of_first_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
def mean_of_first(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / jnp.maximum(n, 1)
