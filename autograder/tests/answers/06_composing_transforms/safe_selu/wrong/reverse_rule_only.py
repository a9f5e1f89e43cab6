# fails: safe_selu_gradient
# says: has no derivative in forward mode
# cause: none
@jax.custom_vjp
def selu(x):
    below = 1.6732632423543772 * jnp.expm1(jnp.where(x > 0, 0.0, x))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)


def backward(x, g):
    below = 1.6732632423543772 * jnp.exp(jnp.where(x > 0, 0.0, x))
    return (1.0507009873554805 * jnp.where(x > 0, 1.0, below) * g,)


selu.defvjp(lambda x: (selu(x), x), backward)
safe_selu = jax.jit(selu)
