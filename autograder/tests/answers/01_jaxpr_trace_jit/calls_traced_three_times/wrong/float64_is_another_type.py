# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: keyed-on-values
# belief: ints-are-harmless
calls_traced_three_times = [np.zeros(3, t) for t in ("float16", "float32", "float64", "float32", "float64")]
