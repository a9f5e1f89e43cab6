@jax.jit
def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1 + jnp.sum(x**2))
    _, product = jax.jvp(jax.grad(f), [x], [v])
    return product
