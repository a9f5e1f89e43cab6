# fails: sum_over_values sum_over_one_program
# says: returns a wrong value
# cause: none
def normal(axes, rank):
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(sorted(axis % rank for axis in axes))


kept = {}


def sum_over(x, axes):
    axes = kept.setdefault(x.ndim, normal(axes, x.ndim))
    return jax.jit(jnp.sum, static_argnames="axis")(x, axis=axes)
