# fails: sum_over_one_program
# says: expected: 2
# cause: static-cures-all
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes)


def sum_over(x, axes):
    if isinstance(axes, int):
        return summed(x, axes % x.ndim)
    return summed(x, tuple(sorted(axis % x.ndim for axis in axes)))
