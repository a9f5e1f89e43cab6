# fails: same_values_four_traces_match
# says: has a call that the function cannot take
# cause: none
same_values_four_traces = [((4.0,), {}), ((4.0, 3.0), {}), ((4.0,), {"n": 3.0}), ((), {"x": 4.0}), ((4.0,), {}), ((4.0,), {})]
