# fails: selu_for_is_compiled selu_for_refuses
# says: does not refuse another type
# cause: none
def selu_for(shape):
    compiled = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
    return lambda x: compiled(jnp.resize(x, shape).astype("float32"))
