# fails: python_runs_match
# says: not a list of whole numbers
# cause: none
python_runs = ["1", "2", "3", "1", "1"]
