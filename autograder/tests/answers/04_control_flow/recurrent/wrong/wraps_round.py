# fails: recurrent_values
# says: returns a wrong value
# cause: none
@jax.jit
def recurrent(xs):
    def turn(i, states):
        return states.at[i].set(jnp.tanh(xs[i] + 0.5 * states[i - 1]))

    return jax.lax.fori_loop(0, len(xs), turn, xs)
