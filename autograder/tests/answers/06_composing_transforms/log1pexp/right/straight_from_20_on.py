@jax.jit
def log1pexp(x):
    far = x > 20
    return jnp.where(far, x, jnp.log1p(jnp.exp(jnp.where(far, 0.0, x))))
