# fails: sum_over_values sum_over_one_program
# says: returns the wrong shape
# cause: none
@jax.jit
def summed(x, wanted):
    for axis in range(x.ndim):
        x = jnp.where(wanted[axis], x.sum(axis, keepdims=True), x)
    return x


def sum_over(x, axes):
    wanted = np.zeros(x.ndim, bool)
    wanted[list(axes) if isinstance(axes, list | tuple) else axes] = True
    return summed(x, wanted)
