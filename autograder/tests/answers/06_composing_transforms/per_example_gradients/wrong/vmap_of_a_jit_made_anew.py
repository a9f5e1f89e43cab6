# fails: per_example_gradients_traces_once
# says: traced: 2 of 2 calls
# cause: jit-made-anew
def per_example_gradients(w, xs, ys):
    def loss(w, x, y):
        return (jnp.tanh(x @ w) - y) ** 2

    return jax.vmap(jax.jit(jax.grad(loss)), in_axes=(None, 0, 0))(w, xs, ys)
