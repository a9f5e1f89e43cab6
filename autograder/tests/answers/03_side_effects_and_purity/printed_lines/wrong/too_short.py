# fails: printed_lines_match
# says: has another length than there are functions
# cause: none
printed_lines = [2, 4, 2, 3]
