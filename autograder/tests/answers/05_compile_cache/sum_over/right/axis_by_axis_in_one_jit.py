@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    for axis in axes:
        x = x.sum(axis)
    return x


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, tuple(sorted((axis % x.ndim for axis in axes), reverse=True)))
