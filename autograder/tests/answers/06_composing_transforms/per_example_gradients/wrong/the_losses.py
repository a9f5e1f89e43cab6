# fails: per_example_gradients_values
# says: returns the wrong shape
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    return (jnp.tanh(xs @ w) - ys) ** 2
