# fails: printed_lines_match
# says: is not what happens
# cause: none
printed_lines = [2, 4, 2, 1, 7]
