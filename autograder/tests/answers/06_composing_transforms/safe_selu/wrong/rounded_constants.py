# fails: safe_selu_values safe_selu_gradient
# says: returns a wrong value
# cause: rounded-constants
@jax.jit
def safe_selu(x):
    below = 1.67 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    return 1.05 * jnp.where(x > 0, x, below)
