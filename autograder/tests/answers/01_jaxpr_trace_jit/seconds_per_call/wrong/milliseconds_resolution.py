# fails: seconds_per_call_waits
# says: does not return the seconds
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    jax.block_until_ready(f(*args))
    return round(clock() - start, 3)
