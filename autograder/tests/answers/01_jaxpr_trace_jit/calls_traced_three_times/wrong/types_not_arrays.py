# fails: calls_traced_three_times_match
# says: an entry that the function cannot take
# cause: none
calls_traced_three_times = [jax.ShapeDtypeStruct((n,), jnp.float32) for n in (1, 2, 3, 1, 2)]
