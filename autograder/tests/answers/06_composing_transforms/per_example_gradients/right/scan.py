@jax.jit
def per_example_gradients(w, xs, ys):
    def step(_, example):
        gradient = jax.grad(lambda w, x, y: (y - jnp.tanh(x @ w)) ** 2)(w, *example)
        return None, gradient

    return jax.lax.scan(step, None, (xs, ys))[1]
