@jax.jit
def per_example_gradients(w, xs, ys):
    return jax.jacrev(lambda w: (jnp.tanh(xs @ w) - ys) ** 2)(w)
