# fails: same_values_four_traces_match
# says: Not attempted
# cause: none
same_values_four_traces = [((4.0,), {}), ((4.0, 3.0), {})
