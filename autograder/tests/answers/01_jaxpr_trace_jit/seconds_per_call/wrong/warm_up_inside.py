# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: does not return the seconds
# cause: timed-the-compilation
def seconds_per_call(f, *args, clock=time.perf_counter):
    start = clock()
    jax.block_until_ready(f(*args))
    jax.block_until_ready(f(*args))
    return clock() - start
