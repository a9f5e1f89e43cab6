# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jax.grad(lambda x: jax.grad(f)(x).sum())(x) * v
