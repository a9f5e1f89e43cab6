# fails: per_example_gradients_values
# says: returns the wrong dtype
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    loss = lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2
    half = [one.astype("float16") for one in (w, xs, ys)]
    return jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(*half)
