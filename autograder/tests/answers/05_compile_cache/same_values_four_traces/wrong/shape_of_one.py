# fails: same_values_four_traces_match
# says: has a call with other values than asked for
# cause: none
same_values_four_traces = [((4.0,), {}), ((4.0, 3.0), {}), ((np.full(1, 4.0),), {}), ((np.full((1, 1), 4.0),), {}), ((4.0,), {}), ((4.0,), {})]
