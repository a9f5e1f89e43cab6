# fails: smoothed_values smoothed_one_program
# says: Not attempted
# cause: none
@jax.jit
def smoothed(x, times):
    return jax.lax.fori_loop(0, times, lambda i, x: x, x
