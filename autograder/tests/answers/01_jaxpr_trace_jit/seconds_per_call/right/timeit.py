import timeit


def seconds_per_call(f, *args, clock=time.perf_counter):
    def run():
        jax.block_until_ready(f(*args))

    run()
    return timeit.timeit(run, timer=clock, number=3) / 3
