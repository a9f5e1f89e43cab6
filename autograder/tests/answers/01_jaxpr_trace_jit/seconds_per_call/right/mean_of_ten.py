def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    for _ in range(10):
        jax.block_until_ready(f(*args))
    return (clock() - start) / 10
