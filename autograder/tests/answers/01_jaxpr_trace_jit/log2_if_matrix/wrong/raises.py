# fails: log2_if_matrix_values log2_if_matrix_python_branch
# says: raised ZeroDivisionError
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) / (1 / 0) if x.ndim == 2 else x
