LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def selu(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * (jnp.exp(x) - 1.0))


def selu_jit(x):
    """A plain function that hands everything to a jitted one."""
    return selu(x)
