python_runs = list(np.array([1, 2, 3, 1, 1]))
