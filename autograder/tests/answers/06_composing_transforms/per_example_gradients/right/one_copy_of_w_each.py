@jax.jit
def per_example_gradients(w, xs, ys):
    def total(copies):
        return ((jnp.tanh((copies * xs).sum(axis=1)) - ys) ** 2).sum()

    return jax.grad(total)(jnp.broadcast_to(w, xs.shape))
