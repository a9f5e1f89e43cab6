# fails: same_values_four_traces_match
# says: traced: 5 of 6 calls
# cause: none
same_values_four_traces = [((4.0,), {}), ((4,), {}), ((np.float32(4),), {}), ((4.0, 3.0), {}), ((4.0,), {"k": 3.0}), ((4.0,), {})]
