@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return jnp.sum(x, axes)


def sum_over(x, axes):
    match axes:
        case int():
            axes = (axes,)
    return summed(x, tuple(a for a in range(x.ndim) if a in axes or a - x.ndim in axes))
