# fails: sum_over_values
# says: returns the wrong shape
# cause: none
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes, keepdims=True)


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, tuple(sorted(axis % x.ndim for axis in axes)))
