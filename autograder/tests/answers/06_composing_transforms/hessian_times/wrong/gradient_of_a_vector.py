# fails: hessian_times_values hessian_times_no_matrix
# says: Gradient only defined for scalar-output functions
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x**2)
    return jax.jvp(jax.grad(f), (x,), (v,))[1]
