@jax.jit
def safe_selu(x):
    harmless = jnp.where(x > 0, jax.lax.stop_gradient(-x), x)
    below = 1.6732632423543772 * jnp.expm1(harmless)
    return 1.0507009873554805 * jnp.select([x > 0], [x], below)
