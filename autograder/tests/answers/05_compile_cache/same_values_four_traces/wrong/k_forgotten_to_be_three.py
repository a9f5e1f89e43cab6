# fails: same_values_four_traces_match
# says: has a call with other values than asked for
# cause: none
same_values_four_traces = [((4.0,), {}), ((4.0, 2.0), {}), ((4.0,), {"k": 2.0}), ((), {"x": 4.0}), ((4.0,), {}), ((4.0,), {})]
