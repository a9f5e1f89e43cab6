calls_traced_three_times = tuple(jnp.zeros(n) for n in (1, 2, 3, 1, 2, 3, 1))
