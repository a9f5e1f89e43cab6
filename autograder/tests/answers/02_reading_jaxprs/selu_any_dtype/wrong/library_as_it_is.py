# fails: selu_any_dtype_types
# says: returns a weakly typed array
# cause: ints-are-harmless
selu_any_dtype = jax.jit(jax.nn.selu)
