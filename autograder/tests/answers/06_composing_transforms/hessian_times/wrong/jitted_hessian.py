# fails: hessian_times_no_matrix
# says: has a larger array in its program than allowed
# cause: none
@jax.jit
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jnp.einsum("ij,j->i", jax.hessian(f)(x), v)
