# fails: recurrent_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def recurrent(xs):
    for i in range(1, len(xs)):
        xs = xs.at[i].add(0.5 * jnp.tanh(xs[i - 1]))
    return jnp.tanh(xs)
