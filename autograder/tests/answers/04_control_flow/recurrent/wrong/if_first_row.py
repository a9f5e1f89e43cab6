# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def recurrent(xs):
    def turn(i, states):
        before = states[i - 1] if i > 0 else 0.0
        return states.at[i].set(jnp.tanh(xs[i] + 0.5 * before))

    return jax.lax.fori_loop(0, len(xs), turn, jnp.zeros_like(xs))
