# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: none
calls_traced_three_times = [np.zeros(3), jnp.zeros(3), jnp.zeros(4), np.zeros(4), np.zeros(3)]
