@jax.jit
def safe_selu(x):
    def one(entry):
        return jax.lax.cond(entry > 0, lambda y: y, lambda y: 1.6732632423543772 * jnp.expm1(y), entry)

    return 1.0507009873554805 * jax.lax.map(one, x.ravel()).reshape(x.shape)
