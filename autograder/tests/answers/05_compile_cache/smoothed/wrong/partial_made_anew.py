# fails: smoothed_one_program
# says: the first call, made once more
# cause: jit-made-anew
def turn(x, by):
    return (jnp.roll(x, by) + x + jnp.roll(x, -by)) / 3


def smoothed(x, times):
    for _ in range(times):
        x = jax.jit(functools.partial(turn, by=1))(x)
    return x
