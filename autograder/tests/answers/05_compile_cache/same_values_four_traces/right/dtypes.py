same_values_four_traces = [((dtype(4),), {}) for dtype in (np.float32, np.float16, np.int32, np.int8)] * 2
