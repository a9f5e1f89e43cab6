of_jit = [1, 2, 1, 1]
of_the_rest = [1, 2, 0, 2]
what_each_holds = of_jit + of_the_rest
