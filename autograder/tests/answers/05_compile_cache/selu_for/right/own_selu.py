def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)



def selu_for(shape):
    return jax.jit(selu).lower(jax.ShapeDtypeStruct(shape, jnp.float32)).compile()
