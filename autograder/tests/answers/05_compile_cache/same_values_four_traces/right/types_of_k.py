same_values_four_traces = [((4.0,), {"k": k}) for k in (3, 3.0, np.float32(3), np.int32(3), 3, 3.0, 3)]
