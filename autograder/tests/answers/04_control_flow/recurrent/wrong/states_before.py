# fails: recurrent_values
# says: returns a wrong value
# cause: none
@jax.jit
def recurrent(xs):
    def step(state, row):
        return jnp.tanh(row + 0.5 * state), state

    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[1]
