def hessian_times(x, v):
    f = lambda x: jnp.sqrt(1.0 + jnp.vdot(x, x))
    return jax.vjp(jax.grad(f), x)[1](v)[0]
