# fails: hessian_times_no_matrix
# says: has a larger array in its program than allowed
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jax.jacrev(jax.grad(f))(x) @ v
