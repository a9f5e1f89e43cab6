# fails: printed_lines_match
# says: is not what happens
# cause: none
printed_lines = [2, 0, 2, 3, 2]
