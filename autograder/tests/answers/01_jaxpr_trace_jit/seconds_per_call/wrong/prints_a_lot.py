# fails: seconds_per_call_waits
# says: does not return the seconds
# cause: timed-the-dispatch
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    f(*args)
    for number in range(5_000):
        print("line", number, clock() - start)
    return clock() - start
