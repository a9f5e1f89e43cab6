# fails: selu_times_values selu_times_traces_once
# says: is not traced as often
# cause: static-cures-all
import functools


@functools.partial(jax.jit, static_argnums=1)
def selu_times(x, n):
    for _ in range(min(n, 60)):
        x = jax.nn.selu(x)
    return x
