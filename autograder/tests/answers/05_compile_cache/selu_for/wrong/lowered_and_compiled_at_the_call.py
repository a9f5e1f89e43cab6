# fails: selu_for_is_compiled
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    lowered = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32"))
    return lambda x: lowered.compile()(x)
