# fails: per_example_gradients_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def per_example_gradients(w, xs, ys):
    rows = jnp.zeros_like(xs)
    for i in range(xs.shape[0]):
        rows = rows.at[i].set(jax.grad(lambda w: (jnp.tanh(xs[i] @ w) - ys[i]) ** 2)(w))
    return rows
