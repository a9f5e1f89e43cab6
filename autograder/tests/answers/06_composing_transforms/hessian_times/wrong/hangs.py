# fails: hessian_times_values hessian_times_no_matrix
# says: was still running after 0.5 seconds
# cause: none
def hessian_times(x, v):
    while True:
        pass
