# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def turns(x, times):
    def turn(_, x):
        return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3

    return jax.lax.fori_loop(jnp.int8(0), times, turn, x)


def smoothed(x, times):
    return turns(x, np.array(times).astype("int8"))
