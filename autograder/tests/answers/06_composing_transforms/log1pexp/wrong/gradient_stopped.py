# fails: log1pexp_gradient log1pexp_second
# says: wrong derivative
# cause: none
def log1pexp(x):
    return jnp.maximum(x, 0.0) + jax.lax.stop_gradient(jnp.log1p(jnp.exp(-jnp.abs(x))))
