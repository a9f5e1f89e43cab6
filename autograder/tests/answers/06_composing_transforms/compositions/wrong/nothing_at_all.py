# fails: compositions_match
# says: entry 1: given_wave
# cause: none
compositions = [[]] * 7
