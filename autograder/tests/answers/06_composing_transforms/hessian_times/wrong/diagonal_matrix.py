# fails: hessian_times_no_matrix
# says: has a larger array in its program than allowed
# cause: none
def hessian_times(x, v):
    root = jnp.sqrt(1 + x @ x)
    return jnp.diag(jnp.full(x.shape, 1 / root)) @ v - x * (x @ v) / root**3
