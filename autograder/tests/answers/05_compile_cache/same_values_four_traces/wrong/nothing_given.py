# fails: same_values_four_traces_match
# says: has a call that the function cannot take
# cause: none
same_values_four_traces = [((), {})] * 6
