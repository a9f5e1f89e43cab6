# fails: scaled_values scaled_traces_once scaled_pure
# says: leave it an array; no `float(...)` is needed
# cause: branch-on-a-value
@jax.jit
def scaled(x, rate):
    return float(rate) * jnp.tanh(x)
