# fails: log2_if_matrix_python_branch
# says: was still running
# cause: none
def log2_if_matrix(x):
    while x.ndim == 2 and isinstance(x, jax.core.Tracer):
        pass
    return jnp.log2(x) if x.ndim == 2 else x
