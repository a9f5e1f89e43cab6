# fails: smoothed_values smoothed_one_program
# says: raised TracerIntegerConversionError
# cause: traced-sizes
@jax.jit
def smoothed(x, times):
    for _ in range(times):
        x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
    return x
