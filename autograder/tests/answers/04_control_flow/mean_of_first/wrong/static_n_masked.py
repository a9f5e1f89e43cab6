# fails: mean_of_first_traces_once
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnames=["n"])
def mean_of_first(x, n):
    return jnp.where(jnp.arange(len(x)) < n, x, 0).sum() / max(n, 1)
