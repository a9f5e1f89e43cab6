@jax.jit
def recurrent(xs):
    def turn(carry):
        row, state, states = carry
        state = jnp.tanh(xs[row] + 0.5 * state)
        return row + 1, state, jax.lax.dynamic_update_slice(states, state[None], (row, 0))

    start = 0, jnp.zeros(xs.shape[1:], xs.dtype), jnp.zeros_like(xs)
    return jax.lax.while_loop(lambda carry: carry[0] < xs.shape[0], turn, start)[2]
