def times(rate):
    return lambda y: rate * y


@jax.jit
def scaled(x, rate):
    return times(rate)(jnp.tanh(x))
