# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: raised RecursionError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    seconds_per_call(f, *args, clock=clock)  # warm up
    start = clock()
    jax.block_until_ready(f(*args))
    return clock() - start
