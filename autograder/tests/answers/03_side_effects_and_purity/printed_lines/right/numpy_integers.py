printed_lines = list(np.array([2, 4, 2, 3, 7]))
