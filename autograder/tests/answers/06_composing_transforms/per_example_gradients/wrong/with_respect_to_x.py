# fails: per_example_gradients_values
# says: returns a wrong value
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    def loss(w, x, y):
        return (jnp.tanh(x @ w) - y) ** 2

    return jax.vmap(jax.grad(loss, argnums=1), in_axes=(None, 0, 0))(w, xs, ys)
