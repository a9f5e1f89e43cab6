# fails: per_example_gradients_values
# says: returns the wrong shape
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    def loss(w, x, y):
        return (jnp.tanh(x @ w) - y) ** 2

    return jax.grad(lambda w: jax.vmap(loss, in_axes=(None, 0, 0))(w, xs, ys).mean())(w)
