# fails: what_each_holds_match
# says: has another length
# cause: none
what_each_holds = [1, 2, 1, 1, 1, 2, 0, 2] * 10_000
