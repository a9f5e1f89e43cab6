# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def mean_of_first(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / jnp.maximum(n, 1)
