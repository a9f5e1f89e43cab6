# fails: smoothed_one_program
# says: programs: 
# cause: only-parts-are-jitted
@jax.jit
def total(x):
    return jnp.roll(x, 1) + x + jnp.roll(x, -1)


def smoothed(x, times):
    for _ in range(times):
        x = total(x) / 3
    return x
