# fails: scaled_values scaled_traces_once scaled_pure
# says: Not attempted
# cause: none
@jax.jit
def scaled(x, rate):
    return rate * jnp.tanh(x
