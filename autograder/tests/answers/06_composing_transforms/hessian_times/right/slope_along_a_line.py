def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + x @ x)
    return jax.jacfwd(lambda t: jax.grad(f)(x + t * v))(jnp.float32(0))
