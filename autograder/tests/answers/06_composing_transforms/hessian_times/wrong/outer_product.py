# fails: hessian_times_no_matrix
# says: has a larger array in its program than allowed
# cause: none
def hessian_times(x, v):
    root = jnp.sqrt(1 + x @ x)
    return v / root - jnp.outer(x, x) @ v / root**3
