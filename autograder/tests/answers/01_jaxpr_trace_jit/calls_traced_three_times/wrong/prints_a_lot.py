# fails: calls_traced_three_times_match
# says: does not make JAX trace 3 times
# cause: keyed-on-values
calls_traced_three_times = []
for number in range(5):
    calls_traced_three_times.append(jnp.full(2, float(number % 3)))
    for line in range(2_000):
        print("line", line)
