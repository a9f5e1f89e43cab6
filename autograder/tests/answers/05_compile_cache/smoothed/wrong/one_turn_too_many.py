# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def smoothed(x, times):
    turn = lambda _, x: (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3
    return jax.lax.fori_loop(0, times + 1, turn, x)
