# fails: recurrent_fixed_length
# says: do not unroll the loop
# cause: none
@jax.jit
def recurrent(xs):
    def turn(i, carry):
        state, states = carry
        state = jnp.tanh(xs[i] + 0.5 * state)
        return state, states.at[i].set(state)

    start = jnp.zeros_like(xs[0]), jnp.zeros_like(xs)
    return jax.lax.fori_loop(0, len(xs), turn, start, unroll=True)[1]
