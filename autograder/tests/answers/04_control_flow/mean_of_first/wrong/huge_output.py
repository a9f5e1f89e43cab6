# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns the wrong shape
# cause: none
@jax.jit
def mean_of_first(x, n):
    return jnp.broadcast_to(x[:1], (1_000, 1_000))
