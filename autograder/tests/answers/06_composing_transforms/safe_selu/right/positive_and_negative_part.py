@jax.jit
def safe_selu(x):
    positive, negative = jnp.maximum(x, 0), jnp.minimum(x, 0)
    return 1.0507009873554805 * (positive + 1.6732632423543772 * jnp.expm1(negative))
