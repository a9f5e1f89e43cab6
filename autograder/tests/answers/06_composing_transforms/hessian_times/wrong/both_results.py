# fails: hessian_times_values
# says: returns the wrong kind of thing
# cause: none
def hessian_times(x, v):
    return jax.jvp(jax.grad(lambda x: jnp.sqrt(1.0 + x @ x)), (x,), (v,))
