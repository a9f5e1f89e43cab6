# fails: what_each_holds_match
# says: 7 of 8 hold
# cause: cond-under-vmap
what_each_holds = [1, 2, 1, 1, 1, 2, 3, 2]
