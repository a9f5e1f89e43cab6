@jax.jit
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)
