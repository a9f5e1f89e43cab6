# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: returns the wrong dtype
# cause: none
def log1pexp(x):
    return jnp.logaddexp(x.astype("bfloat16"), 0)
