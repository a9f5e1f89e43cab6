@jax.jit
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    _, states = jax.lax.scan(step, jnp.zeros_like(xs[0]), xs, unroll=2)
    return states
