# fails: sum_over_one_program
# says: compiled: 
# cause: none
@functools.cache
def summer(shape, axes):
    x = jax.ShapeDtypeStruct(shape, "float32")
    return jax.jit(lambda x: x.sum(axes)).lower(x).compile()


def sum_over(x, axes):
    axes = [axes] if isinstance(axes, int) else axes
    return summer(x.shape, tuple(sorted(axis % x.ndim for axis in axes)))(x)
