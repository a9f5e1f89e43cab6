calls_traced_three_times = [1, 1.0, 1j, 2, 2j]
