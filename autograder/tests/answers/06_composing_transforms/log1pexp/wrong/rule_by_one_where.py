# fails: log1pexp_second
# says: the reverse derivative of the reverse one
# cause: where-runs-both-branches
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


def slope(x):
    return jnp.where(x > 0, 1 / (1 + jnp.exp(-x)), jnp.exp(x) / (1 + jnp.exp(x)))


log1pexp.defjvps(lambda x_dot, value, x: slope(x) * x_dot)
