# fails: log2_if_matrix_python_branch
# says: TracerBoolConversionError
# cause: branch-on-a-value
def log2_if_matrix(x):
    if x.ndim == 2 and x.min() > 0:
        return jnp.log2(x)
    return x
