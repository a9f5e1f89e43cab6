# fails: what_each_holds_match
# says: is not what happens
# cause: none
what_each_holds = [1, 2, 4, 1, 4, 2, 0, 2]
