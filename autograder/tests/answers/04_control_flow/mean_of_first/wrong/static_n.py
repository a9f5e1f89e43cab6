# fails: mean_of_first_traces_once
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnums=1)
def mean_of_first(x, n):
    return x[:n].mean() if n else jnp.zeros((), x.dtype)
