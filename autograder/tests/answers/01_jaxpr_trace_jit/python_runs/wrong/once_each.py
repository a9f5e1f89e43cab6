# fails: python_runs_match
# says: not what happens
# cause: traced-once-for-all
python_runs = [1, 1, 1, 1, 1]
