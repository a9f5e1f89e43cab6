# fails: calls_traced_three_times_match
# says: an entry that the function cannot take
# cause: none
calls_traced_three_times = [jnp.zeros(1), jnp.zeros(2), jnp.zeros(3), jnp.zeros(1)]
calls_traced_three_times.append(calls_traced_three_times)
