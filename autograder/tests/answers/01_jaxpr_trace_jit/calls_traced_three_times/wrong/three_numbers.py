# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: keyed-on-values
calls_traced_three_times = [1.0, 2.0, 3.0, 1.0, 2.0]
