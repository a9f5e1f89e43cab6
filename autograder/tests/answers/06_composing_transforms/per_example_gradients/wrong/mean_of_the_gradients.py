# fails: per_example_gradients_values
# says: returns the wrong shape
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    each = jax.vmap(jax.grad(lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2), in_axes=(None, 0, 0))
    return each(w, xs, ys).mean(axis=0)
