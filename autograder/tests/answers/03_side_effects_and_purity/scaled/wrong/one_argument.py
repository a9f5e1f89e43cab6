# fails: scaled_values scaled_traces_once scaled_pure
# says: raised TypeError
# cause: none
@jax.jit
def scaled(x):
    return 0.5 * jnp.tanh(x)
