# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [1, 1, 2, 1, 1]
