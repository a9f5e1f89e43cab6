# fails: log1pexp_second
# says: wrong second derivative
# cause: none
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


log1pexp.defjvps(lambda x_dot, value, x: jax.lax.stop_gradient(jax.nn.sigmoid(x)) * x_dot)
