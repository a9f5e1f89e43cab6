# fails: smoothed_one_program
# says: not allowed: pure_callback
# cause: none
def all_turns(x, times):
    x = np.asarray(x)
    for _ in range(int(times)):
        x = (np.roll(x, 1) + x + np.roll(x, -1)) / np.float32(3)
    return x


@jax.jit
def smoothed(x, times):
    return jax.pure_callback(all_turns, jax.ShapeDtypeStruct(x.shape, x.dtype), x, times)
