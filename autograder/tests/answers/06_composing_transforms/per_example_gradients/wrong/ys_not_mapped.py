# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: Gradient only defined for scalar-output functions
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    def loss(w, x, y):
        return (jnp.tanh(x @ w) - y) ** 2

    return jax.vmap(jax.grad(loss), in_axes=(None, 0, None))(w, xs, ys)
