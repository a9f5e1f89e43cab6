# fails: log2_if_matrix_values log2_if_matrix_python_branch
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if x.shape == (2, 3) else x
