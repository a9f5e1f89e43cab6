# fails: log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: ConcretizationTypeError
# cause: branch-on-a-value
def log2_if_matrix(x):
    print("largest:", float(x.max()))
    return jnp.log2(x) if x.ndim == 2 else x
