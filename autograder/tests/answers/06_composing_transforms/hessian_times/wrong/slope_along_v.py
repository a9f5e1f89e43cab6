# fails: hessian_times_values
# says: returns the wrong shape
# cause: none
def hessian_times(x, v):
    return jax.jvp(lambda x: jnp.sqrt(1.0 + x @ x), (x,), (v,))[1]
