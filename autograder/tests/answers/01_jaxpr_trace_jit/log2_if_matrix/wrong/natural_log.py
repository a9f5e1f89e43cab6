# fails: log2_if_matrix_values
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    return jnp.log(x) if x.ndim == 2 else x
