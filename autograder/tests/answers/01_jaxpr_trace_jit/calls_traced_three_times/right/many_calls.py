calls_traced_three_times = [jnp.full(1 + i % 3, float(i)) for i in range(30)]
