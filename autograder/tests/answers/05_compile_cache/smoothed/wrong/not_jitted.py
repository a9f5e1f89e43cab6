# fails: smoothed_one_program
# says: programs: 
# cause: only-parts-are-jitted
def smoothed(x, times):
    for _ in range(times):
        x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
    return x
