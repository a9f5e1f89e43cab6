# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: raised TypeError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    g = jax.jit(f)
    jax.block_until_ready(g(*args))
    start = clock()
    jax.block_until_ready(g(*args))
    return clock() - start
