# fails: hessian_times_values
# says: returns a wrong value
# cause: none
def hessian_times(x, v):
    slope = jax.grad(lambda x: jnp.sqrt(1.0 + x @ x))
    step = 1e-3
    return (slope(x + step * v) - slope(x - step * v)) / (2 * step)
