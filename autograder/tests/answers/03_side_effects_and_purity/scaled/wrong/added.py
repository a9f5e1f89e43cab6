# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    return rate + jnp.tanh(x)
