# fails: python_runs_match
# says: not what happens
# cause: none
python_runs = [10**4000] * 5
