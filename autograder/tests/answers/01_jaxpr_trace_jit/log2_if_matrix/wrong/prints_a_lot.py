# fails: log2_if_matrix_values log2_if_matrix_python_branch
# says: returns a wrong value
# cause: none
def log2_if_matrix(x):
    for number in range(5_000):
        print("line", number, x.shape)
    return x
