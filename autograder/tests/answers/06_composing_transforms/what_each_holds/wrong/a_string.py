# fails: what_each_holds_match
# says: is not a list of whole numbers
# cause: none
what_each_holds = "1, 2, 1, 1, 1, 2, 0, 2"
