# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised ValueError
# cause: arrays-as-static
import functools


@functools.partial(jax.jit, static_argnums=0)
def recurrent(xs):
    def step(state, row):
        state = jnp.tanh(row + 0.5 * state)
        return state, state

    return jax.lax.scan(step, jnp.zeros_like(xs[0]), xs)[1]
