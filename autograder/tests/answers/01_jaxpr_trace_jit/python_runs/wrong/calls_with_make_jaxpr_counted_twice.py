# fails: python_runs_match
# says: not what happens
# cause: none
# belief: side-effects-run-every-call
python_runs = [3, 4, 3, 5, 10]
