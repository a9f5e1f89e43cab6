# fails: sum_over_values sum_over_one_program
# says: Non-hashable static arguments
# cause: arrays-as-static
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(tuple(axes))


def sum_over(x, axes):
    return summed(x, np.sort(np.atleast_1d(axes) % x.ndim))
