# fails: per_example_gradients_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def per_example_gradients(w, xs, ys):
    rows = []
    for x, y in zip(xs, ys):
        rows.append(jax.grad(lambda w: (jnp.tanh(x @ w) - y) ** 2)(w))
    return jnp.stack(rows)
