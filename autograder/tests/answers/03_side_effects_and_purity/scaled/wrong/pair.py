# fails: scaled_values
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def scaled(x, rate):
    return rate * jnp.tanh(x), rate
