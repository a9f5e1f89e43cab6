# fails: same_values_four_traces_match
# says: has an entry that is no pair
# cause: none
same_values_four_traces = [4.0, 4, np.float32(4), np.float16(4), 4.0, 4.0]
