def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    results = [f(*args) for _ in range(4)]
    jax.block_until_ready(results)
    return (clock() - start) / 4
