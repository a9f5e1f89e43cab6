def types(calls):
    arguments = [call[1] if isinstance(call, tuple) else call for call in calls]
    return len({(x.shape, str(x.dtype)) for x in arguments})


python_runs = [types(calls) for calls in (list_a, list_b, list_c, list_d, list_e)]
