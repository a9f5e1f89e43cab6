# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: keyed-on-values
calls_traced_three_times = [jnp.zeros(2), jnp.ones(2), jnp.full(2, 2.0), jnp.zeros(2), jnp.ones(2)]
