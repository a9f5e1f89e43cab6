# fails: seconds_per_call_waits
# says: raised AttributeError
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    start = clock()
    f(*args).block_until_ready()
    return clock() - start
