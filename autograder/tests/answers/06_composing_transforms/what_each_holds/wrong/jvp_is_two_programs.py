# fails: what_each_holds_match
# says: 7 of 8 hold
# cause: none
what_each_holds = [1, 2, 1, 2, 1, 2, 0, 2]
