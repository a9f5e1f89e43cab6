# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: raised AttributeError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    compiled = f.lower(*args).compile()
    start = clock()
    jax.block_until_ready(compiled(*args))
    return clock() - start
