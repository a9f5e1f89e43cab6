# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [2, 3, 4, 2, 2]
