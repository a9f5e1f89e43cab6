# fails: python_runs_match
# says: not what happens
# cause: side-effects-run-every-call
python_runs = [3, 4, 3, 3, 10]
