# fails: same_values_four_traces_match
# says: has an entry that is no pair
# cause: none
same_values_four_traces = [["x" * 100_000] * 100] * 6
