@jax.jit
def huber(x, limit):
    size = jnp.abs(x)
    return jnp.piecewise(
        size,
        [size <= limit],
        [lambda s: s**2 / 2, lambda s: limit * (s - limit / 2)],
    )
