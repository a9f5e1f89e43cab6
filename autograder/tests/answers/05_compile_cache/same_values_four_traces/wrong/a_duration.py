# fails: same_values_four_traces_match
# says: has a call that the function cannot take
# cause: none
same_values_four_traces = [
    ((np.timedelta64(4, "s"),), {}),
    ((4,), {}),
    ((4.0,), {}),
    ((4.0, 3.0), {}),
    ((4.0,), {"k": 3.0}),
    ((4.0,), {}),
]
