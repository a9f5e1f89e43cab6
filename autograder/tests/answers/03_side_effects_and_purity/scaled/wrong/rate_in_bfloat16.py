# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    return jnp.asarray(rate, "bfloat16").astype("float32") * jnp.tanh(x)
