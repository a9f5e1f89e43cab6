# fails: smoothed_values smoothed_one_program
# says: returns the wrong shape
# cause: none
@jax.jit
def turn(x):
    return (x[:-2] + x[1:-1] + x[2:]) / 3


def smoothed(x, times):
    for _ in range(times):
        x = turn(x)
    return x
