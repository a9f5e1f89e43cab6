# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: raised
# cause: branch-on-a-value
def log1pexp(x):
    if x > 0:
        return x + jnp.log1p(jnp.exp(-x))
    return jnp.log1p(jnp.exp(x))
