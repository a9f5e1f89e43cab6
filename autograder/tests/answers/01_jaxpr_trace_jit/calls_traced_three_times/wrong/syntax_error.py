# fails: calls_traced_three_times_match
# says: Not attempted
# cause: none
calls_traced_three_times = [jnp.zeros(3) jnp.ones(3) jnp.zeros(4)]
