# fails: smoothed_one_program
# says: compiled: 2 in 4 calls; expected: 1
# cause: static-cures-all
@functools.partial(jax.jit, static_argnames="times")
def smoothed(x, times):
    for _ in range(times):
        x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
    return x
