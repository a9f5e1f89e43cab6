# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def recurrent(xs):
    states = [jnp.tanh(xs[0])]
    for row in xs[1:]:
        states.append(jnp.tanh(row + 0.5 * states[-1]))
    return jnp.array(states)
