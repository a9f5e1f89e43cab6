# fails: log1pexp_second
# says: JAX differentiates the rule of a derivative too
# cause: none
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


log1pexp.defjvps(lambda x_dot, value, x: x_dot / (1 + jnp.exp(-x)))
