calls_traced_three_times = [(np.zeros(2),), (np.zeros(3),), (np.zeros(2),), (np.zeros(4),), (np.zeros(4),)]
