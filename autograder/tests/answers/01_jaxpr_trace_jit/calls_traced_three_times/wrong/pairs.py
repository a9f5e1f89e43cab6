# fails: calls_traced_three_times_match
# says: an entry that the function cannot take
# cause: none
calls_traced_three_times = [(jnp.zeros(n), jnp.ones(n)) for n in (1, 2, 3, 1, 2)]
