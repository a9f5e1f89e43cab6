# fails: log2_if_matrix_values
# says: returns a wrong value
# cause: rounded-constants
def log2_if_matrix(x):
    if x.ndim == 2:
        return jnp.log(x) / 0.6931
    return x
