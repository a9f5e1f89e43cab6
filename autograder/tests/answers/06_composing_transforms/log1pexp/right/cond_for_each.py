@jax.jit
def log1pexp(x):
    def one(y):
        return jax.lax.cond(
            y > 0, lambda y: y + jnp.log1p(jnp.exp(-y)), lambda y: jnp.log1p(jnp.exp(y)), y
        )

    return jax.lax.map(one, x.ravel()).reshape(x.shape)
