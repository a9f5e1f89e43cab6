# fails: scaled_values
# says: returns the wrong dtype
# cause: none
@jax.jit
def scaled(x, rate):
    return (rate * jnp.tanh(x)).astype(jnp.float16)
