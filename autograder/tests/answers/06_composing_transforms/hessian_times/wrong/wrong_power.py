# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    root = jnp.sqrt(1 + x @ x)
    return v / root - x * (x @ v) / root**2
