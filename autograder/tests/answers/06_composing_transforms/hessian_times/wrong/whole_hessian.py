# fails: hessian_times_no_matrix
# says: 10000 elements
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jax.hessian(f)(x) @ v
