# fails: python_runs_match
# says: not a list of whole numbers
# cause: none
python_runs = [1.0, 2.0, 3.0, 1.0, 1.0]
