# fails: calls_traced_three_times_match
# says: not a list of at least 5
# cause: none
calls_traced_three_times = "[jnp.zeros(1), jnp.zeros(2), jnp.zeros(3), jnp.zeros(1), jnp.zeros(2)]"
