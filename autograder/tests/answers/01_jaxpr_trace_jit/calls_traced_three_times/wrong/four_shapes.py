# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: none
calls_traced_three_times = [jnp.zeros(3), jnp.zeros((3, 1)), jnp.zeros((1, 3)), jnp.zeros((3, 3)), jnp.ones(3)]
