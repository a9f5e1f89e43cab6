# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: returns the wrong shape
# cause: none
@jax.jit
def newton_sqrt(x):
    return jnp.broadcast_to(x[..., None] / 2, (*x.shape, 100_000))
