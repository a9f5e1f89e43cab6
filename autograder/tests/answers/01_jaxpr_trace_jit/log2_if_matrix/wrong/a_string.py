# fails: log2_if_matrix_values log2_if_matrix_no_equation log2_if_matrix_python_branch
# says: returns the wrong kind of thing
# cause: none
def log2_if_matrix(x):
    return f"{x}"
