# fails: scaled_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
rate = 0.5


@jax.jit
def scaled(x, r):
    global rate
    rate = r
    return rate * jnp.tanh(x)
