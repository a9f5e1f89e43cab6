# fails: log2_if_matrix_values
# says: returns the wrong shape
# cause: none
def log2_if_matrix(x):
    if x.ndim == 2:
        return jnp.log2(x[0])
    return x
