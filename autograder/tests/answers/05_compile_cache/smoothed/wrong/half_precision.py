# fails: smoothed_values smoothed_one_program
# says: returns the wrong dtype
# cause: none
@jax.jit
def turn(x):
    x = x.astype("bfloat16")
    return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
