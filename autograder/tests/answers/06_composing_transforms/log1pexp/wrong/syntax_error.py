# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: Not attempted
# cause: none
def log1pexp(x):
    return jnp.logaddexp(x, 0.0
