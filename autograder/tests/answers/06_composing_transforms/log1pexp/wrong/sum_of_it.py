# fails: log1pexp_values log1pexp_second
# says: returns the wrong shape
# cause: none
def log1pexp(x):
    return jnp.logaddexp(x, 0.0).sum()
