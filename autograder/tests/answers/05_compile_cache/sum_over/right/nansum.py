summed = jax.jit(jnp.nansum, static_argnames="axis")


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, axis=tuple(sorted(axis % x.ndim for axis in axes)))
