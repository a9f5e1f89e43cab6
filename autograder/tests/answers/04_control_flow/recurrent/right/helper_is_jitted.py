@jax.jit
def states_of(xs):
    def step(state, row):
        new_state = jnp.tanh(row + 0.5 * state)
        return new_state, new_state

    return jax.lax.scan(f=step, init=jnp.zeros_like(xs[0]), xs=xs)[1]


def recurrent(xs):
    return states_of(xs)
