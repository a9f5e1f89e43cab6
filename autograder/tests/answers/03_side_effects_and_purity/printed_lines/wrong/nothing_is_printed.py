# fails: printed_lines_match
# says: is not what happens
# cause: none
printed_lines = [0, 0, 0, 0, 0]
