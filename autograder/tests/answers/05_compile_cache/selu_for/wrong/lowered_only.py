# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: does not return a function
# cause: none
def selu_for(shape):
    return jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32"))
