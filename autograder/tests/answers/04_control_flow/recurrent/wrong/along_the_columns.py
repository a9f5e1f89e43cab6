# fails: recurrent_values
# says: returns a wrong value
# cause: none
@jax.jit
def recurrent(xs):
    def step(state, column):
        state = jnp.tanh(column + 0.5 * state)
        return state, state

    return jax.lax.scan(step, jnp.zeros_like(xs[:, 0]), xs.T)[1].T
