# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised TypeError
# cause: none
@jax.jit
def safe_selu(x):
    below = lambda y: 1.6732632423543772 * jnp.expm1(y)
    return 1.0507009873554805 * jax.lax.cond(x > 0, lambda y: y, below, x)
