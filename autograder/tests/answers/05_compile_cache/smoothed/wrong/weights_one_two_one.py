# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def turn(x):
    return (jnp.roll(x, 1) + 2 * x + jnp.roll(x, -1)) / 4


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
