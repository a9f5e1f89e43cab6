# fails: same_values_four_traces_match
# says: has a call with other values than asked for
# cause: keyed-on-values
same_values_four_traces = [((float(x),), {}) for x in range(1, 5)] * 2
