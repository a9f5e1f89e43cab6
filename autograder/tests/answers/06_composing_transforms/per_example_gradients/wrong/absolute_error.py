# fails: per_example_gradients_values
# says: returns a wrong value
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    loss = lambda w, x, y: jnp.abs(jnp.tanh(x @ w) - y)
    return jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
