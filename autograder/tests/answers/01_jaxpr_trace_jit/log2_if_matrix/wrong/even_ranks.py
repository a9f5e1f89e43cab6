# fails: log2_if_matrix_values log2_if_matrix_no_equation
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if x.ndim in (2, 4) else x
