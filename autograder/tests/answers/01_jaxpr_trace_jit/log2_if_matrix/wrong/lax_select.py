# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: another program
# cause: none
def log2_if_matrix(x):
    return jax.lax.select(jnp.full(x.shape, x.ndim == 2), jnp.log(x) / jnp.log(2.0), x)
