# fails: seconds_per_call_waits
# says: does not return the seconds
# cause: timed-the-dispatch
def seconds_per_call(f, *args, clock=time.perf_counter):
    result = jax.block_until_ready(f(*args))
    start = clock()
    f(*args)
    jax.block_until_ready(result)
    return clock() - start
