@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(tuple(axes))


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, frozenset(axis % x.ndim for axis in axes))
