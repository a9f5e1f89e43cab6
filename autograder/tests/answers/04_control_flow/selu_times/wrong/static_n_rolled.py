# fails: selu_times_traces_once
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnames="n")
def selu_times(x, n):
    return jax.lax.fori_loop(0, n, lambda _, y: jax.nn.selu(y), x)
