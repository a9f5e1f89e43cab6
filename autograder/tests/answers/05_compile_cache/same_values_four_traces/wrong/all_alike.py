# fails: same_values_four_traces_match
# says: traced: 1 of 6 calls
# cause: none
same_values_four_traces = [((4.0,), {})] * 6
