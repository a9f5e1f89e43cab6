# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: cannot be called with an array of that shape
# cause: none
def selu_for(shape):
    return jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct((3,), "float32")).compile()
