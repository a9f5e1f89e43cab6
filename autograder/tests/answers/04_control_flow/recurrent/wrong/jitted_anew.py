# fails: recurrent_traces_once
# says: is not traced as often
# cause: jit-made-anew
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    return jax.jit(lambda xs: jax.lax.scan(step, 0.0 * xs[0], xs)[1])(xs)
