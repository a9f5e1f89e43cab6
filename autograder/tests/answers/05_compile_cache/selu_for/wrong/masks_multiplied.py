# fails: selu_for_values
# says: a wrong value
# cause: none
def selu(x):
    return 1.0507009873554805 * ((x > 0) * x + (x <= 0) * 1.6732632423543772 * jnp.expm1(x))


def selu_for(shape):
    return jax.jit(selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
