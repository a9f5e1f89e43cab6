# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if len([n for n in x.shape if n > 1]) == 2 else x
