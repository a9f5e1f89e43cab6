@functools.partial(jax.jit, static_argnames="wanted")
def summed(x, wanted):
    return x.sum(tuple(axis for axis in range(x.ndim) if wanted[axis]))


def sum_over(x, axes):
    axes = {axis % x.ndim for axis in ([axes] if isinstance(axes, int) else axes)}
    return summed(x, wanted=tuple(axis in axes for axis in range(x.ndim)))
