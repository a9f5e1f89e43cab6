# fails: sum_over_one_program
# says: input: 2 calls, among them an array of rank 4
# cause: static-cures-all
@functools.partial(jax.jit, static_argnums=1)
def summed(x, axes):
    return x.sum(axes)


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    if x.ndim < 4:
        axes = [axis % x.ndim for axis in axes]
    return summed(x, tuple(sorted(axes)))
