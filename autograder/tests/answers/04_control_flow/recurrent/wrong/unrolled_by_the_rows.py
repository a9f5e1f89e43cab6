# fails: recurrent_fixed_length
# says: do not unroll the loop
# cause: none
@jax.jit
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs, unroll=len(xs))[1]
