@jax.jit
def turn(x):
    wide = jnp.concatenate([x[-1:], x, x[:1]])
    return jnp.convolve(wide, jnp.full(3, 1 / 3, x.dtype), mode="valid")


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
