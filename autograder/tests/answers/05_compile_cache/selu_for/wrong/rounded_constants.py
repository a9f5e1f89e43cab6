# fails: selu_for_values
# says: a wrong value
# cause: none
# belief: rounded-constants
def selu_for(shape):
    selu = jax.jit(lambda x: 1.0507 * jnp.where(x > 0, x, 1.67326 * jnp.expm1(x)))
    return selu.lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
