# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def smoothed(x, times):
    for turn in range(8):
        x = jnp.where(turn < times, (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3, x)
    return x
