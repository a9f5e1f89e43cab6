what_each_holds = tuple(np.array([1, 2, 1, 1, 1, 2, 0, 2]))
