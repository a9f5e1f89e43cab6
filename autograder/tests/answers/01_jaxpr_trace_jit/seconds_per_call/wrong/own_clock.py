# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: does not measure with the clock
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = time.perf_counter()
    jax.block_until_ready(f(*args))
    return time.perf_counter() - start
