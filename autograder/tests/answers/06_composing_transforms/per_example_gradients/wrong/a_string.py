# fails: per_example_gradients_values per_example_gradients_fixed_length per_example_gradients_traces_once
# says: is not a function
# cause: none
per_example_gradients = "jax.vmap(jax.grad(loss))"
