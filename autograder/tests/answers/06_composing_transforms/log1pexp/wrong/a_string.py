# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: is not a function
# cause: none
log1pexp = "jnp.log1p(jnp.exp(x))"
