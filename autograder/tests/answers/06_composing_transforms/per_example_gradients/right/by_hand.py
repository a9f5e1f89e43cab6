@jax.jit
def per_example_gradients(w, xs, ys):
    out = jnp.tanh(xs @ w)
    return (2 * (out - ys) * (1 - out**2))[:, None] * xs
