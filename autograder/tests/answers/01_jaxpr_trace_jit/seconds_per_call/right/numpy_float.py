def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    times = []
    for _ in range(5):
        start = clock()
        jax.block_until_ready(f(*args))
        times.append(clock() - start)
    return np.mean(times)
