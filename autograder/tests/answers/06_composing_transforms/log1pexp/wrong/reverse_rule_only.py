# fails: log1pexp_gradient log1pexp_second
# says: has no derivative in forward mode
# cause: none
@jax.custom_vjp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


log1pexp.defvjp(lambda x: (log1pexp(x), x), lambda x, g: (g * jax.nn.sigmoid(x),))
