# fails: per_example_gradients_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
def loss(w, x, y):
    return (jnp.tanh(x @ w) - y) ** 2


@jax.jit
def per_example_gradients(w, xs, ys):
    return jnp.array([jax.grad(loss)(w, xs[i], ys[i]) for i in range(len(xs))])
