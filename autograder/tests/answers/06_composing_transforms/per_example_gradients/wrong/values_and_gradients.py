# fails: per_example_gradients_values
# says: returns the wrong kind of thing
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    loss = lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2
    return jax.vmap(jax.value_and_grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
