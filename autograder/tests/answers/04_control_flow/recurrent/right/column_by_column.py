def one_column(column):
    def step(state, entry):
        state = jnp.tanh(entry + 0.5 * state)
        return state, state

    return jax.lax.scan(step, jnp.float32(0), column)[1]


recurrent = jax.jit(jax.vmap(one_column, in_axes=1, out_axes=1))
