# fails: log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: another program
# cause: none
def log2_if_matrix(x):
    return jax.lax.cond(x.ndim == 2, lambda x: jnp.log2(x).astype(x.dtype), lambda x: x, x)
