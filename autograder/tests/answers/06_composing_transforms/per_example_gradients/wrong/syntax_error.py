# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: Not attempted
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    return jax.vmap(jax.grad(lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2, (None, 0, 0))(w, xs, ys)
