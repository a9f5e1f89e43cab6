# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def turn(x):
    wide = jnp.pad(x, 1, mode="edge")
    return (wide[:-2] + x + wide[2:]) / 3


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
