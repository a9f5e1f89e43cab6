def selu_for(shape):
    compiled = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()

    def selu(x):
        return compiled(x)

    return selu
