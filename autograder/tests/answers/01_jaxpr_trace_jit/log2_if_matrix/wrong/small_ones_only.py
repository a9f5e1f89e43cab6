# fails: log2_if_matrix_values
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if x.ndim == 2 and x.size < 100 else x
