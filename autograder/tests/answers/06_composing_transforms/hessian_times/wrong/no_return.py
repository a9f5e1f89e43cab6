# fails: hessian_times_values hessian_times_no_matrix
# says: did you forget a `return`?
# cause: none
def hessian_times(x, v):
    jax.jvp(jax.grad(lambda x: jnp.sqrt(1.0 + x @ x)), (x,), (v,))[1]
