# fails: scaled_values
# says: returns a wrong value
# cause: none
# belief: globals-reread
rate = 0.5


@jax.jit
def stale(x):
    return rate * jnp.tanh(x)


def scaled(x, rate):
    return stale(x)
