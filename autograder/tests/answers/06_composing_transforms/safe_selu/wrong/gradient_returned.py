# fails: safe_selu_values safe_selu_gradient
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def safe_selu(x):
    slope = jnp.where(x > 0, 1.0, 1.6732632423543772 * jnp.exp(jnp.where(x > 0, 0.0, x)))
    return jax.nn.selu(x), 1.0507009873554805 * slope
