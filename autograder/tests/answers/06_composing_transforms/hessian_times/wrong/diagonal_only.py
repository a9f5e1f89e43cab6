# fails: hessian_times_values hessian_times_no_matrix
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jnp.diag(jax.hessian(f)(x)) * v
