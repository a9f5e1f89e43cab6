# fails: log2_if_matrix_values log2_if_matrix_no_equation
# says: was still running
# cause: none
def log2_if_matrix(x):
    while x.ndim != 2:
        pass
    return jnp.log2(x)
