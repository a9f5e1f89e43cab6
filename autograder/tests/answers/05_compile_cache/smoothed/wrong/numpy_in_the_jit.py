# fails: smoothed_values smoothed_one_program
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def turn(x):
    return (np.roll(x, 1) + x + np.roll(x, -1)) / 3


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
