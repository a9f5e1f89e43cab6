calls_traced_three_times = [1.0, jnp.float32(1.0), 2.0, np.float32(2.0), 3]
