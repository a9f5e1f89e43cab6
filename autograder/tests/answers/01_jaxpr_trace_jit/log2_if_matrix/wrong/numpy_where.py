# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: TracerArrayConversionError
# cause: numpy-inside-jit
def log2_if_matrix(x):
    return jnp.asarray(np.where(x.ndim == 2, np.log2(x), x))
