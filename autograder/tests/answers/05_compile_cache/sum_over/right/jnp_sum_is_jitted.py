def sum_over(x, axes):
    axes = (axes,) if isinstance(axes, int) else axes
    return jnp.sum(x, axis=tuple(sorted(axis % x.ndim for axis in axes)))
