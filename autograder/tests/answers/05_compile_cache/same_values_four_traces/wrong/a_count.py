# fails: same_values_four_traces_match
# says: is not a list of at least 6 calls
# cause: none
same_values_four_traces = 4
