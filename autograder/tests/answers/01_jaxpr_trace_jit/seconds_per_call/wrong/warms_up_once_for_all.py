# fails: seconds_per_call_compiles_first
# says: does not return the seconds
# cause: timed-the-compilation
warm = False


def seconds_per_call(f, *args, clock=time.perf_counter):
    global warm
    if not warm:
        jax.block_until_ready(f(*args))
        warm = True
    start = clock()
    jax.block_until_ready(f(*args))
    return clock() - start
