# fails: safe_selu_is_jitted
# says: is not traced as often
# cause: jit-made-anew
def safe_selu(x):
    def selu(x):
        below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
        return 1.0507009873554805 * jnp.where(x > 0, x, below)

    return jax.jit(selu)(x)
