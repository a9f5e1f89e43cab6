@jax.jit
def smoothed(x, times):
    def turn(state):
        left, x = state
        return left - 1, (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3

    return jax.lax.while_loop(lambda state: state[0] > 0, turn, (times, x))[1]
