selu_jit = jax.nn.selu
