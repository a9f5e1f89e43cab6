# fails: python_runs_match
# says: not what happens
# cause: side-effects-run-every-call
# belief: none
python_runs = [1, 4, 3, 1, 1]
