@jax.jit
def smoothed(x, times):
    places = jnp.arange(len(x))
    near = jnp.stack([places - 1, places, (places + 1) % len(x)])
    return jax.lax.fori_loop(0, times, lambda _, x: x[near].sum(0) / 3, x)
