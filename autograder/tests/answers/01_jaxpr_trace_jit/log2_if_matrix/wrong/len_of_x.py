# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: raised TypeError
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if len(x) == 2 else x
