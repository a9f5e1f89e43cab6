# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: did you forget a `return`?
# cause: none
def log1pexp(x):
    jnp.logaddexp(x, 0.0)
