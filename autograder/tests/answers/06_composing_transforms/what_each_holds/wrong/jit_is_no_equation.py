# fails: what_each_holds_match
# says: is not what happens
# cause: none
what_each_holds = [0, 0, 0, 0, 1, 2, 0, 2]
