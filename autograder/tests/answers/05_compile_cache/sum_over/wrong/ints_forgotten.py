# fails: sum_over_values sum_over_one_program
# says: raised TypeError
# cause: none
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes)


def sum_over(x, axes):
    return summed(x, tuple(sorted(axis % x.ndim for axis in axes)))
