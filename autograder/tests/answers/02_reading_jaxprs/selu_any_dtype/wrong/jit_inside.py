# fails: selu_any_dtype_traces_once
# says: is not traced as often as it should be
# cause: jit-made-anew
def selu_any_dtype(x):
    def selu(x):
        below = 1.6732632423543772 * jnp.expm1(x)
        return 1.0507009873554805 * jnp.where(x > 0, x, below)

    return jax.jit(selu)(x)
