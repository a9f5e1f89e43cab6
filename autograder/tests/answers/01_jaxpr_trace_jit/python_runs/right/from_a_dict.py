by_list = {"a": 1, "b": 2, "c": 3, "d": 1, "e": 1}
python_runs = list(by_list.values())
