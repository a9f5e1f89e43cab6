# fails: prints_on_calls_program
# says: returns the wrong shape
# cause: none
@jax.jit
def prints_on_calls(x):
    print("traced")
    jax.debug.print("run")
    return jnp.broadcast_to(2 * x[..., None], (*x.shape, 1_000))
