# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
def from_state(state, xs):
    if len(xs) == 1:
        return jnp.tanh(xs + 0.5 * state)
    first = from_state(state, xs[: len(xs) // 2])
    return jnp.concatenate([first, from_state(first[-1], xs[len(xs) // 2 :])])


@jax.jit
def recurrent(xs):
    return from_state(jnp.zeros_like(xs[0]), xs)
