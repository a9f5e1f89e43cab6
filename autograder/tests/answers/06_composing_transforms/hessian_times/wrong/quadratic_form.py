# fails: hessian_times_values
# says: returns the wrong shape
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return v @ jax.jvp(jax.grad(f), (x,), (v,))[1]
