# fails: what_each_holds_match
# says: is not what happens
# cause: none
what_each_holds = [2, 2, 3, 2, 3, 2, 2, 1]
