# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: did you forget a `return`?
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    loss = lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2
    jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
