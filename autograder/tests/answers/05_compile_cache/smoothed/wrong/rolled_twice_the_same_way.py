# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def smoothed(x, times):
    return jax.lax.fori_loop(0, times, lambda i, x: (jnp.roll(x, 1) + x + jnp.roll(x, 1)) / 3, x)
