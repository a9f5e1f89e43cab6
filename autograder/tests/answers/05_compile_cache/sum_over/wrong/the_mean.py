# fails: sum_over_values
# says: returns a wrong value
# cause: none
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    return jax.jit(jnp.mean, static_argnames="axis")(x, axis=normal(axes, x.ndim))
