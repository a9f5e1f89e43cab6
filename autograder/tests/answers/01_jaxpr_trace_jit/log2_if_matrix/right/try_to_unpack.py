def log2_if_matrix(x):
    try:
        rows, columns = x.shape
    except ValueError:
        return x
    return jnp.log(x) / jnp.log(2.0)
