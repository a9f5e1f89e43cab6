# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [0, 0, 0, 0, 0]
