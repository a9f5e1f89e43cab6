# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def turn(x):
    return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3


def smoothed(x, times):
    y = x
    for _ in range(times):
        y = turn(x)
    return y
