# fails: what_each_holds_match
# says: Not attempted
# cause: none
what_each_holds = [given_wave.jits, 2, 1, 1, 1, 2, 0, 2]
