# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised IndexError
# cause: traced-sizes
@jax.jit
def mean_of_first(x, n):
    return jnp.where(n > 0, x[:n].sum() / n, 0.0)
