# fails: sum_over_one_program
# says: expected: 2
# cause: static-cures-all
# belief: only-parts-are-jitted
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    for axis in reversed(normal(axes, x.ndim)):
        x = jnp.sum(x, axis=axis)
    return x
