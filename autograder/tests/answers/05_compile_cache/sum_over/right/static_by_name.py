@jax.jit(static_argnames="axes")
def summed(x, *, axes):
    return jnp.sum(x, axis=axes)


def sum_over(x, axes):
    try:
        axes = tuple(axes)
    except TypeError:
        axes = (axes,)
    return summed(x, axes=tuple(sorted({axis + x.ndim if axis < 0 else axis for axis in axes})))
