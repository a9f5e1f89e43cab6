# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def log2_if_matrix(x):
    return jnp.log2(x) if x.ndim == 2 else x
