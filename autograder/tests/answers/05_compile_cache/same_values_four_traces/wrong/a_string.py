# fails: same_values_four_traces_match
# says: is not a list of at least 6 calls
# cause: none
same_values_four_traces = "f(4.0), f(4.0, 3.0), f(4.0, k=3.0), f(x=4.0)"
