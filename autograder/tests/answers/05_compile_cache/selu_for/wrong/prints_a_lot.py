# fails: selu_for_values
# says: a wrong value
# cause: none
def selu_for(shape):
    for number in range(5_000):
        print("line", number, shape)
    return jax.jit(jax.nn.relu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
