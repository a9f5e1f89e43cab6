# fails: safe_selu_values safe_selu_gradient
# says: returns a wrong value
# cause: none
@jax.jit
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    return jnp.where(x > 0, 1.0507009873554805 * x, below)
