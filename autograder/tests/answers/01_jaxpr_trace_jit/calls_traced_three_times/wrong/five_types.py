# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: none
calls_traced_three_times = [jnp.zeros(n) for n in range(5)]
