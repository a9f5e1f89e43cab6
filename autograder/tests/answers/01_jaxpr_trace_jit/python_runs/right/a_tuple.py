python_runs = (1, 2, 3, 1, 1)
