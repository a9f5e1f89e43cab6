@jax.jit
def turn(x):
    wide = jnp.pad(x, 1, mode="wrap")
    return jnp.mean(jnp.stack([wide[:-2], wide[1:-1], wide[2:]]), axis=0)


def smoothed(x, times):
    x = jnp.asarray(x)
    for _ in range(times):
        x = turn(x)
    return x
