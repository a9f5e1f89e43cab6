# fails: what_each_holds_match
# says: is not what happens
# cause: none
what_each_holds = [1] * 8
