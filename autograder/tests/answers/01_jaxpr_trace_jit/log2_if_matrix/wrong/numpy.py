# fails: log2_if_matrix_python_branch
# says: TracerArrayConversionError
# cause: numpy-inside-jit
def log2_if_matrix(x):
    return jnp.asarray(np.log2(x)) if x.ndim == 2 else x
