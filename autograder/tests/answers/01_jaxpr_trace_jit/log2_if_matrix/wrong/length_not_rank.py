# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    if len(x) == 2 and x.shape[0] == 2 and x.ndim > 2:
        return jnp.log2(x)
    return x
