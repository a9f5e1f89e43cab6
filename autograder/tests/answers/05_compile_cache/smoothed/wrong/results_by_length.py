# fails: smoothed_values
# says: returns a wrong value
# cause: none
results = {}


@jax.jit
def turn(x):
    return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3


def smoothed(x, times):
    key = len(x), times
    if key not in results:
        for _ in range(times):
            x = turn(x)
        results[key] = x
    return results[key]
