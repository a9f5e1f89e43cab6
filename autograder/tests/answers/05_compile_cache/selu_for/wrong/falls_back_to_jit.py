# fails: selu_for_refuses
# says: does not refuse another type by a TypeError
# cause: none
def selu_for(shape):
    compiled = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()

    def either(x):
        try:
            return compiled(x)
        except TypeError:
            return jax.nn.selu(x)

    return either
