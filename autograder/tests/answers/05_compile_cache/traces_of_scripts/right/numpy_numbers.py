traces_of_scripts = list(np.array([1, 5, 5, 5, 4, 3, 3, 2]))
