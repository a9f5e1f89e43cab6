# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [1, 2, 3, 1, 10]
