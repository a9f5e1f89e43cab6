# fails: python_runs_match
# says: not what happens
# cause: keyed-on-values
python_runs = [2, 2, 3, 1, 10]
