# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: raised RecursionError
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    return per_example_gradients(w, xs, ys)
