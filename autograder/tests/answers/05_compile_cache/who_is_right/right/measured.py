def count(experiment):
    runs = 0

    def f(x, weight):
        nonlocal runs
        runs += 1
        return x + weight

    experiment(f)
    return runs


who_is_right = {name: count(experiment) for name, experiment in experiments.items()}
who_is_right["page"] = "jit" if who_is_right["fresh_partials"] > 1 else "slow-compilation"
