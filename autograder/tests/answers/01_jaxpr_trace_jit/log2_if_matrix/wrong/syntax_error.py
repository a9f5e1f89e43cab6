# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: Not attempted
# cause: none
def log2_if_matrix(x):
    if x.ndim = 2:
        return jnp.log2(x)
    return x
