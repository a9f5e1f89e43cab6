# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: RecursionError
# cause: none
def log2_if_matrix(x):
    return log2_if_matrix(x) if x.ndim != 2 else log2_if_matrix(x.T)
