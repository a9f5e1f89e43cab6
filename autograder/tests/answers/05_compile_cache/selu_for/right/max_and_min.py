def selu_for(shape):
    def selu(x):
        return 1.0507009873554805 * (
            jnp.maximum(x, 0) + 1.6732632423543772 * jnp.expm1(jnp.minimum(x, 0))
        )

    program = jax.jit(selu).lower(jax.ShapeDtypeStruct(shape, "float32"))
    return program.compile()
