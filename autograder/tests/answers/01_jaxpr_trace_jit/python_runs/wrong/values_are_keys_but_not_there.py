# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [2, 2, 3, 1, 10]
