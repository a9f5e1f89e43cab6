# fails: smoothed_one_program
# says: compiled: 2 in 4 calls; expected: 1
# cause: static-cures-all
@jax.jit(static_argnums=1)
def smoothed(x, times):
    def turn(x, _):
        return (jnp.roll(x, 1) + x + jnp.roll(x, -1)) / 3, None

    return jax.lax.scan(turn, x, length=times)[0]
