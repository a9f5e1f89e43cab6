# fails: selu_for_is_compiled selu_for_refuses
# says: does not refuse another type
# cause: none
def selu_for(shape):
    return jax.jit(jax.nn.selu).trace(jax.ShapeDtypeStruct(shape, "float32"))
