# fails: selu_any_dtype_types selu_any_dtype_values
# says: returns the wrong dtype
# cause: constants-with-a-dtype
selu_any_dtype = jax.jit(given_selu)
