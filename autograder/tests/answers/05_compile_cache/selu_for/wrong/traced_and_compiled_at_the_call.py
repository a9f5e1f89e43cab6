# fails: selu_for_is_compiled
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    traced = jax.jit(jax.nn.selu).trace(jax.ShapeDtypeStruct(shape, "float32"))
    return lambda x: traced.lower().compile()(x)
