# fails: per_example_gradients_values
# says: returns a wrong value
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    out = jnp.tanh(xs @ w)
    return ((out - ys) * (1 - out**2))[:, None] * xs
