# fails: per_example_gradients_values
# says: returns the wrong shape
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    return jnp.broadcast_to(xs[..., None] * ys[:, None, None], (*xs.shape, 1_000))
