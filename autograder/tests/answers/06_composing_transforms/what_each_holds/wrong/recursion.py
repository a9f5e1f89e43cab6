# fails: what_each_holds_match
# says: is not a list of whole numbers
# cause: none
what_each_holds = []
what_each_holds.append(what_each_holds)
