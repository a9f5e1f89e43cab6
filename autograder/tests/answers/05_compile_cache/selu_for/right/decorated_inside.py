def selu_for(shape):
    @jax.jit
    def selu(x):
        below = 1.6732632423543772 * jnp.expm1(jnp.minimum(x, 0))
        return 1.0507009873554805 * jnp.where(x > 0, x, below)

    return selu.lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
