# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def smoothed(x, times):
    return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
