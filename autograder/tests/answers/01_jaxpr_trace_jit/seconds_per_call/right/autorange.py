import timeit


def seconds_per_call(f, *args, clock=time.perf_counter):
    jax.block_until_ready(f(*args))
    timer = timeit.Timer(lambda: jax.block_until_ready(f(*args)), timer=clock)
    calls, seconds = timer.autorange()
    return seconds / calls
