# fails: same_values_four_traces_match
# says: has an entry that is no pair
# cause: none
same_values_four_traces = [(4.0,), (4.0, 3.0), (4, 3), (4,), (4.0,), (4.0, 3.0)]
