# fails: log1pexp_gradient log1pexp_second
# says: wrong derivative
# cause: none
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


log1pexp.defjvps(lambda x_dot, value, x: jax.nn.sigmoid(-x) * x_dot)
