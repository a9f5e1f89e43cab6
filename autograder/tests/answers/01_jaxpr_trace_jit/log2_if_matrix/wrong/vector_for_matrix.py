# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    if x.ndim == 1:
        return jnp.log(x) / jnp.log(2.0)
    return x
