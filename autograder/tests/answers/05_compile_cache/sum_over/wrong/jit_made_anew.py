# fails: sum_over_one_program
# says: the first call, made once more
# cause: jit-made-anew
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    axes = normal(axes, x.ndim)
    return jax.jit(lambda x: x.sum(axes))(x)
