# fails: scaled_values scaled_pure
# says: returns a wrong value
# cause: globals-reread
rate = 0.5


@jax.jit
def product(x):
    return rate * jnp.tanh(x)


def scaled(x, new):
    global rate
    rate = new
    return product(x)
