what_each_holds = [1, 2, 1, 1, 1, 2, 0, 2]
