# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    return jax.grad(lambda x: jnp.sqrt(1.0 + x @ x))(x) * v
