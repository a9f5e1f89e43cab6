# fails: same_values_four_traces_match
# says: has an entry that is no pair
# cause: none
same_values_four_traces = []
same_values_four_traces += [same_values_four_traces] * 6
