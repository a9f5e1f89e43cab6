# fails: what_each_holds_match
# says: is not what happens
# cause: cond-under-vmap
what_each_holds = [1, 2, 1, 1, 1, 2, 1, 2]
