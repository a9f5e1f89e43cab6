# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def step(state, row):
    return jnp.tanh(row + 0.5 * state)


@jax.jit
def recurrent(xs):
    state, states = jnp.zeros_like(xs[0]), []
    for row in range(len(xs)):
        state = step(state, xs[row])
        states.append(state)
    return jnp.stack(states)
