# fails: scaled_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
rate = 0.5


def set_rate(new):
    global rate
    rate = new


@jax.jit
def stale_scaled(x):
    return rate * jnp.tanh(x)


@jax.jit
def scaled(x, rate):
    set_rate(rate)
    return stale_scaled(x)
