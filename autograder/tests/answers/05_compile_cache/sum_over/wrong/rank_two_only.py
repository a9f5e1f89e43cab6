# fails: sum_over_values sum_over_one_program
# says: raised
# cause: none
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes)


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summed(x, tuple(sorted(axis % 2 for axis in axes)))
