def log2_if_matrix(x):
    return jnp.log2(x) if x.ndim == 2 else x
