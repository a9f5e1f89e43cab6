# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised TypeError
# cause: none
@jax.jit
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    return jax.lax.scan(step, 0.0, xs)[1]
