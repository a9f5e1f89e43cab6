def selu_for(shape):
    return jax.jit(jax.nn.selu).lower(jnp.zeros(shape, "float32")).compile()
