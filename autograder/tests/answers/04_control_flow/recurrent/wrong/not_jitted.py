# fails: recurrent_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    zero = jnp.zeros_like(xs[0])
    return jax.lax.scan(step, zero, xs)[1]
