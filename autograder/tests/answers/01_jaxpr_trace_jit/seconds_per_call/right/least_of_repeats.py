import timeit


def seconds_per_call(f, *args, clock=time.perf_counter):
    return min(timeit.repeat(lambda: jax.block_until_ready(f(*args)), timer=clock, number=1))
