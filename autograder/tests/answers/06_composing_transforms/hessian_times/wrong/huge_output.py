# fails: hessian_times_values hessian_times_no_matrix
# says: returns the wrong shape
# cause: none
def hessian_times(x, v):
    return jnp.broadcast_to((x * v)[:, None], (len(x), 100_000))
