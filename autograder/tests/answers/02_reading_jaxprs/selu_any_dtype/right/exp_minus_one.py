@jax.jit
def selu_any_dtype(x):
    x = x if jnp.issubdtype(x.dtype, jnp.floating) else jnp.float32(x)
    below = 1.6732632423543772 * (jnp.exp(jnp.minimum(x, 0)) - 1)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
