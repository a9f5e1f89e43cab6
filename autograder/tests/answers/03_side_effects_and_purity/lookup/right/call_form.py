lookup = jax.jit(lambda table, indices: table[indices])
