# fails: safe_selu_gradient
# says: wrong derivative
# cause: none
@jax.custom_jvp
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


@selu.defjvp
def rule(arguments, tangents):
    (x,), (x_dot,) = arguments, tangents
    below = jnp.where(x < -8.0, 0.0, 1.6732632423543772 * jnp.exp(x))
    return selu(x), 1.0507009873554805 * jnp.where(x > 0, 1.0, below) * x_dot


safe_selu = jax.jit(selu)
