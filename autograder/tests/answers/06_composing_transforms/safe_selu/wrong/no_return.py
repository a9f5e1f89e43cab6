# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: did you forget a `return`?
# cause: none
@jax.jit
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    1.0507009873554805 * jnp.where(x > 0, x, below)
