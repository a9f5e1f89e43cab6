# fails: selu_for_values
# says: a wrong value
# cause: none
def selu_for(shape):
    return jax.jit(jax.nn.elu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
