# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def recurrent(xs):
    state, states = jnp.zeros_like(xs[0]), []
    for row in range(len(xs)):
        state = jnp.tanh(xs[row] + 0.5 * state)
        states.append(state)
    return jnp.stack(states)
