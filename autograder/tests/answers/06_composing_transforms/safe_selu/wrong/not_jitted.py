# fails: safe_selu_is_jitted
# says: is not jitted
# cause: only-parts-are-jitted
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
