# fails: selu_for_values
# says: a wrong value
# cause: none
def selu_for(shape):
    selu = jax.jit(lambda x: 1.0507009873554805 * jnp.where(x > 0, x, jnp.expm1(1.6732632423543772 * x)))
    return selu.lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
