# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    return jnp.tanh(rate * x)
