def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    calls, start = 0, clock()
    while clock() - start < 1.0:
        result = f(*args)
        calls += 1
    jax.block_until_ready(result)
    return (clock() - start) / calls
