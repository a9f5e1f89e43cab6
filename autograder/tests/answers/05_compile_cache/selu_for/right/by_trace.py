def selu_for(shape):
    traced = jax.jit(jax.nn.selu).trace(jax.ShapeDtypeStruct(shape, jnp.float32))
    lowered = traced.lower()
    return lowered.compile()
