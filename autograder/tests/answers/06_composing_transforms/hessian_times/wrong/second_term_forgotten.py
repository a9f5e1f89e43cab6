# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    return v / jnp.sqrt(1 + x @ x)
