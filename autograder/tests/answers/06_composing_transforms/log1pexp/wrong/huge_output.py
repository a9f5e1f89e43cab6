# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: returns the wrong shape
# cause: none
def log1pexp(x):
    return jnp.broadcast_to(jnp.logaddexp(x, 0.0)[..., None], (*x.shape, 1_000))
