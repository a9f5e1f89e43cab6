# fails: same_values_four_traces_match
# says: traced: 3 of 6 calls
# cause: none
same_values_four_traces = [((np.float32(4),), {}), ((np.float64(4),), {}), ((np.int32(4),), {}), ((np.int64(4),), {}), ((4.0,), {}), ((4.0,), {})]
