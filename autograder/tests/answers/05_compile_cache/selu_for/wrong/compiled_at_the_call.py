# fails: selu_for_is_compiled
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    x = jax.ShapeDtypeStruct(shape, "float32")
    return lambda y: jax.jit(jax.nn.selu).lower(x).compile()(y)
