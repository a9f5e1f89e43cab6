# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    state, blocks = jnp.zeros_like(xs[0]), []
    for start in range(0, len(xs), 10):
        state, block = jax.lax.scan(step, state, xs[start : start + 10])
        blocks.append(block)
    return jnp.concatenate(blocks)
