@jax.jit
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    first = jnp.tanh(xs[:1])
    _, rest = jax.lax.scan(step, first[0], xs[1:])
    return jnp.concatenate([first, rest])
