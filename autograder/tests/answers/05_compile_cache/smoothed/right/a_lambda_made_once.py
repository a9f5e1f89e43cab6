turn = jax.jit(lambda x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3)


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
