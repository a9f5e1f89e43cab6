# fails: log2_if_matrix_values log2_if_matrix_no_equation
# says: returns the wrong kind of thing
# cause: none
def log2_if_matrix(x):
    if x.ndim == 2:
        return jnp.log2(x)
