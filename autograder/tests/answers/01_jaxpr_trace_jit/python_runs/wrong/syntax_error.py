# fails: python_runs_match
# says: Not attempted
# cause: none
python_runs = [1, 2, 3, 1, 1)
