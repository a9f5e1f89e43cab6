# fails: seconds_per_call_compiles_first
# says: does not return the seconds
# cause: timed-the-compilation
def seconds_per_call(f, *args, clock=time.perf_counter):
    times = []
    for _ in range(4):
        start = clock()
        jax.block_until_ready(f(*args))
        times.append(clock() - start)
    return max(times)
