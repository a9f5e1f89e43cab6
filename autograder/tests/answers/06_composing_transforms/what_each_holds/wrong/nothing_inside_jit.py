# fails: what_each_holds_match
# says: 6 of 8 hold
# cause: jaxpr-is-flat
what_each_holds = [1, 2, 1, 1, 0, 0, 0, 2]
