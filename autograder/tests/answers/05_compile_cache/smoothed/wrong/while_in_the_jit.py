# fails: smoothed_values smoothed_one_program
# says: raised TracerBoolConversionError
# cause: branch-on-a-value
@jax.jit
def smoothed(x, times):
    while times > 0:
        x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
        times = times - 1
    return x
