selu_jit = jax.jit(jax.nn.selu)
