# fails: smoothed_one_program
# says: the first call, made once more
# cause: jit-made-anew
def smoothed(x, times):
    turn = jax.jit(lambda x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3)
    for _ in range(times):
        x = turn(x)
    return x
