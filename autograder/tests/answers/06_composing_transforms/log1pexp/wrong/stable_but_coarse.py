# fails: log1pexp_values
# says: float32 rounding allows
# cause: none
def log1pexp(x):
    return jax.nn.logsumexp(jnp.stack([x, jnp.zeros_like(x)]), axis=0)
