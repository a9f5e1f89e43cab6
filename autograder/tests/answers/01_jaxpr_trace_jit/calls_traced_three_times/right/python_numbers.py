calls_traced_three_times = [1, 1.0, True, 2, 3.0]
