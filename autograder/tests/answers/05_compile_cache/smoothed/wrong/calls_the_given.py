# fails: smoothed_one_program
# says: compiled: 16 in 4 calls; expected: 1
# cause: jit-made-anew
def slow(x, times):
    for _ in range(times):
        x = jax.jit(lambda x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3)(x)
    return x


def smoothed(x, times):
    return slow(x, times)
