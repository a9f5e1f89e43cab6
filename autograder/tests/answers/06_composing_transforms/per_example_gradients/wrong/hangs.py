# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def per_example_gradients(w, xs, ys):
    while True:
        pass
