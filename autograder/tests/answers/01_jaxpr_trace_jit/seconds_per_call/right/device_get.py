def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.device_get(f(*args))
    start = clock()
    jax.device_get(f(*args))
    return clock() - start
