# fails: log1pexp_gradient
# says: wrong derivative
# cause: none
def log1pexp(x):
    return jnp.maximum(x, 0.0) + jnp.log1p(jnp.exp(-jnp.abs(x)))
