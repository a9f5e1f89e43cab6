# fails: seconds_per_call_arguments
# says: with other arguments
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f())
    start = clock()
    jax.block_until_ready(f(*args))
    return clock() - start
