def log1pexp(x):
    positive = jnp.where(x > 0, x, 0.0)
    negative = jnp.where(x > 0, 0.0, x)
    return jnp.where(x > 0, x + jnp.log1p(jnp.exp(-positive)), jnp.log1p(jnp.exp(negative)))
