# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def mean_of_first(x, n):
    if n == 0:
        return jnp.float32(0)
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / n
