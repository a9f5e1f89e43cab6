# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    return 0.5 * jnp.tanh(x)
