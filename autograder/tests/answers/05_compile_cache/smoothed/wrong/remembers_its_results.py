# fails: smoothed_one_program
# says: compiled: 2 in 4 calls; expected: 1
# cause: static-cures-all
programs = {}


def smoothed(x, times):
    def all_turns(x):
        for _ in range(times):
            x = (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
        return x

    if times not in programs:
        programs[times] = jax.jit(all_turns)
    return programs[times](x)
