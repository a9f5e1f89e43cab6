# fails: per_example_gradients_values
# says: returns the wrong shape
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    for number in range(5_000):
        print("line", number)
    return jax.grad(lambda w: ((jnp.tanh(xs @ w) - ys) ** 2).sum())(w)
