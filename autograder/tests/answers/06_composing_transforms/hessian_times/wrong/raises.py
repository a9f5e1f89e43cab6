# fails: hessian_times_values hessian_times_no_matrix
# says: raised RuntimeError
# cause: none
def hessian_times(x, v):
    raise RuntimeError("later")
