# fails: log1pexp_gradient log1pexp_second
# says: wrong derivative
# cause: none
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


@log1pexp.defjvp
def rule(arguments, tangents):
    (x,), (x_dot,) = arguments, tangents
    slope = jnp.where(x < -12.0, 0.0, jnp.where(x > 12.0, 1.0, jax.nn.sigmoid(x)))
    return log1pexp(x), slope * x_dot
