# fails: python_runs_match
# says: Not attempted
# cause: none
python_runs = None
