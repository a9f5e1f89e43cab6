# fails: log2_if_matrix_no_equation
# says: another program
# cause: none
def log2_if_matrix(x):
    return jnp.log2(x) if x.ndim == 2 else jnp.array(x)
