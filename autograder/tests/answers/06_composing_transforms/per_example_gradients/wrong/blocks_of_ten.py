# fails: per_example_gradients_fixed_length
# says: is traced to a longer program
# cause: loops-stay-loops
@jax.jit
def per_example_gradients(w, xs, ys):
    each = jax.vmap(jax.grad(lambda w, x, y: (jnp.tanh(x @ w) - y) ** 2), in_axes=(None, 0, 0))
    blocks = [each(w, xs[i : i + 10], ys[i : i + 10]) for i in range(0, len(xs), 10)]
    return jnp.concatenate(blocks)
