# fails: log1pexp_gradient log1pexp_second
# says: derivative that is not finite
# cause: where-runs-both-branches
# belief: none
@jax.custom_jvp
def log1pexp(x):
    return jnp.logaddexp(x, 0.0)


log1pexp.defjvps(lambda x_dot, value, x: jnp.exp(x) / (1 + jnp.exp(x)) * x_dot)
