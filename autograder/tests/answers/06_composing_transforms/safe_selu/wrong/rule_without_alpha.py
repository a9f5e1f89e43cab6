# fails: safe_selu_gradient
# says: wrong derivative
# cause: none
@jax.custom_jvp
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


selu.defjvps(lambda x_dot, value, x: 1.0507009873554805 * jnp.where(x > 0, 1.0, jnp.exp(x)) * x_dot)
safe_selu = jax.jit(selu)
