# fails: scaled_values scaled_traces_once scaled_pure
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def scaled(x, rate):
    rate * jnp.tanh(x)
