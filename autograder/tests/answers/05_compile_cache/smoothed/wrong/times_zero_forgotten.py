# fails: smoothed_values smoothed_one_program
# says: returns nothing
# cause: none
@jax.jit
def turn(x):
    return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    if times:
        return x
