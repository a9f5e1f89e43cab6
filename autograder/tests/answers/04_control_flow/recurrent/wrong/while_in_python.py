# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def recurrent(xs):
    row, state, states = 0, jnp.zeros_like(xs[0]), jnp.zeros_like(xs)
    while row < xs.shape[0]:
        state = jnp.tanh(xs[row] + 0.5 * state)
        states = states.at[row].set(state)
        row += 1
    return states
