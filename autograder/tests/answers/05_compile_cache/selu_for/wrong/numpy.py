# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
def selu_for(shape):
    def selu(x):
        return 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(x))

    return jax.jit(selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
