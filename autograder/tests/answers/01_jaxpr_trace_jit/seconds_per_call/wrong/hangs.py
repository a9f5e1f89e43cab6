# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: was still running
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    while clock() - start < 1.0:
        pass
    return clock() - start
