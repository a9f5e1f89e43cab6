# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: raised TypeError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args, clock=clock))
    start = clock()
    jax.block_until_ready(f(*args, clock=clock))
    return clock() - start
