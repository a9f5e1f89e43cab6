# fails: log1pexp_gradient log1pexp_second
# says: wrong derivative
# cause: none
def log1pexp(x):
    far = x > 12.0
    return jnp.where(far, x, jnp.log1p(jnp.exp(jnp.where(far, 0.0, x))))
