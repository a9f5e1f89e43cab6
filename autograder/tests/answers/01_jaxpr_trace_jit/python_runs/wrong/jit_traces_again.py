# fails: python_runs_match
# says: not what happens
# cause: make-jaxpr-always-traces
python_runs = [1, 2, 3, 2, 1]
