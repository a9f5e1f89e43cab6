# fails: sum_over_one_program
# says: the first call, made once more
# cause: jit-made-anew
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


def sum_over(x, axes):
    @functools.partial(jax.jit, static_argnums=1)
    def summed(x, axes):
        return x.sum(axes)

    return summed(x, normal(axes, x.ndim))
