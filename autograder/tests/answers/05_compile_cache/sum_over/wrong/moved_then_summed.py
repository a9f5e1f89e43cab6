# fails: sum_over_one_program
# says: programs:
# cause: only-parts-are-jitted
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    axes = normal(axes, x.ndim)
    flat = jnp.moveaxis(x, axes, range(len(axes)))
    return jnp.sum(flat, axis=tuple(range(len(axes))))
