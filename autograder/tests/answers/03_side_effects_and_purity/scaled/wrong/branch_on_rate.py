# fails: scaled_values scaled_traces_once scaled_pure
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def scaled(x, rate):
    if rate == 0.0:
        return jnp.zeros_like(x)
    return rate * jnp.tanh(x)
