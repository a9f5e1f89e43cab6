# fails: per_example_gradients_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
def per_example_gradients(w, xs, ys):
    def loss(w, x, y):
        return (jnp.tanh(x @ w) - y) ** 2

    return jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
