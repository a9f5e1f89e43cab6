# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: raised ZeroDivisionError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    calls, start = 0, clock()
    jax.block_until_ready(f(*args))
    return (clock() - start) / calls
