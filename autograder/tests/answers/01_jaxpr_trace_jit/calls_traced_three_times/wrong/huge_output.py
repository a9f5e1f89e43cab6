# fails: calls_traced_three_times_match
# says: an entry that the function cannot take
# cause: none
calls_traced_three_times = ["jnp.zeros(3)" * 1_000_000] * 5
