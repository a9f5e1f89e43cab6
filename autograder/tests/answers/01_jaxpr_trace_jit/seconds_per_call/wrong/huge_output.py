# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: does not return a number
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    jax.block_until_ready(f(*args))
    return [clock() - start] * 1_000_000
