# fails: per_example_gradients_values
# says: returns a wrong value
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    return jax.vmap(jax.grad(lambda w, x, y: (x @ w - y) ** 2), in_axes=(None, 0, 0))(w, xs, ys)
