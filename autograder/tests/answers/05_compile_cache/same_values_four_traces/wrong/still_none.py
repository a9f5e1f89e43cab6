# fails: same_values_four_traces_match
# says: Not attempted
# cause: none
same_values_four_traces = None
