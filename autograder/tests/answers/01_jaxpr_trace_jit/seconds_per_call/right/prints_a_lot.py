def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    jax.block_until_ready(f(*args))
    stop = clock()
    for number in range(1_000):
        print("line", number, stop - start)
    return stop - start
