# fails: compositions_match
# says: has an entry with more than 5 transforms
# cause: none
compositions = [["jit"] * 50_000 + ["grad"]] * 7
