@jax.jit
def per_example_gradients(w, xs, ys):
    def one(example):
        x, y = example
        return jax.grad(lambda w: (jnp.tanh(x @ w) - y) ** 2)(w)

    return jax.lax.map(one, (xs, ys))
