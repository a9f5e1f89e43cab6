# fails: log2_if_matrix_values
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    if x.ndim == 2:
        return jnp.log2(x.astype(jnp.float16)).astype(x.dtype)
    return x
