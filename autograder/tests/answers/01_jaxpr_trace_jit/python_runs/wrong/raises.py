# fails: python_runs_match
# says: Not attempted
# cause: none
python_runs = [len(list_a), len(list_b), len(list_c), len(list_d), len(list_f)]
