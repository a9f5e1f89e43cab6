# fails: what_each_holds_match
# says: Not attempted
# cause: none
what_each_holds = None
