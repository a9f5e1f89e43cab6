# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def mean_of_first(x, n):
    return x[: int(n)].sum() / jnp.maximum(n, 1)
