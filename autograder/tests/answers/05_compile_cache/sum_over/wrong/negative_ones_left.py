# fails: sum_over_one_program
# says: expected: 2
# cause: static-cures-all
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes)


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, tuple(sorted(axes)))
