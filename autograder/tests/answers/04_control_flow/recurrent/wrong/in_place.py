# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised TypeError
# cause: in-place
@jax.jit
def recurrent(xs):
    def turn(i, states):
        states[i] = jnp.tanh(xs[i] + 0.5 * states[i - 1])
        return states

    return jax.lax.fori_loop(0, len(xs), turn, jnp.zeros_like(xs))
