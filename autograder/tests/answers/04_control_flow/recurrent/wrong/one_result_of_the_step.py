# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised TypeError
# cause: none
@jax.jit
def recurrent(xs):
    return jax.lax.scan(lambda state, row: jnp.tanh(row + 0.5 * state), 0.0 * xs[0], xs)[1]
