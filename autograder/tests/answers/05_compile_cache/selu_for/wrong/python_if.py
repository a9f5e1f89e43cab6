# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: raised ValueError
# cause: branch-on-a-value
def selu_for(shape):
    def selu(x):
        return 1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * jnp.expm1(x))

    return jax.jit(selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
