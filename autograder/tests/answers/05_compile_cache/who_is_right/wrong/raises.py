# fails: who_is_right_match
# says: Not attempted
# cause: none
who_is_right = {name: run() for name, run in experiments.items()}
