# fails: smoothed_values smoothed_one_program
# says: returns the wrong kind of thing
# cause: none
def smoothed(x, times):
    for _ in range(times):
        x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
