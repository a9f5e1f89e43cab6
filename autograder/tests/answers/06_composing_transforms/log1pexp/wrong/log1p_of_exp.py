# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: returns a wrong value
# cause: none
@jax.jit
def log1pexp(x):
    return jnp.log1p(jnp.exp(x))
