# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: returns nothing
# cause: none
def selu_for(shape):
    jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
