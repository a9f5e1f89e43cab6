# fails: safe_selu_gradient
# says: wrong derivative
# cause: none
@jax.jit
def safe_selu(x):
    below = 1.6732632423543772 * jnp.expm1(-jnp.abs(x))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
