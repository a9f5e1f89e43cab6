# fails: seconds_per_call_waits seconds_per_call_compiles_first seconds_per_call_arguments
# says: never calls the function
# cause: none
def seconds_per_call(f, *args, clock=time.perf_counter):
    start = clock()
    f
    return clock() - start
