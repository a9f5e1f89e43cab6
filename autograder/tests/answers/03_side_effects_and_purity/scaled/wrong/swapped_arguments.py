# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(rate, x):
    return rate * jnp.tanh(x)
