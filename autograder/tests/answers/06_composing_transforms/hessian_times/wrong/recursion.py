# fails: hessian_times_values hessian_times_no_matrix
# says: raised RecursionError
# cause: none
def hessian_times(x, v):
    return hessian_times(v, x)
