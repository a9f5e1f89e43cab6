# fails: smoothed_values
# says: returns the wrong shape
# cause: none
@jax.jit
def smoothed(x, times):
    return jnp.broadcast_to(x, (10_000, *x.shape)) * times
