# fails: seconds_per_call_waits seconds_per_call_compiles_first
# says: does not return the seconds
# cause: timed-the-dispatch
def seconds_per_call(f, *args, clock=time.perf_counter):
    start = clock()
    f(*args)
    return clock() - start
