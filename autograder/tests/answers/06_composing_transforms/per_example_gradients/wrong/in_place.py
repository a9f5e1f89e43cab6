# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: raised TypeError
# cause: in-place
@jax.jit
def per_example_gradients(w, xs, ys):
    rows = jnp.zeros_like(xs)
    for i in range(len(xs)):
        rows[i] = jax.grad(lambda w: (jnp.tanh(xs[i] @ w) - ys[i]) ** 2)(w)
    return rows
