@jax.jit
def per_example_gradients(w, xs, ys):
    def turn(i, rows):
        row = jax.grad(lambda w: (jnp.tanh(xs[i] @ w) - ys[i]) ** 2)(w)
        return rows.at[i].set(row)

    return jax.lax.fori_loop(0, len(xs), turn, jnp.zeros_like(xs))
