# fails: python_runs_match
# says: another length
# cause: none
python_runs = [1, 2, 3, 1]
