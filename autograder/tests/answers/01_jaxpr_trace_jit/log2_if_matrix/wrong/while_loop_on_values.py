# fails: log2_if_matrix_values log2_if_matrix_python_branch
# says: TracerBoolConversionError
# cause: branch-on-a-value
def log2_if_matrix(x):
    if x.ndim != 2:
        return x
    count = jnp.zeros_like(x)
    while (x > 1).any():
        x, count = jnp.where(x > 1, x / 2, x), count + (x > 1)
    return count
