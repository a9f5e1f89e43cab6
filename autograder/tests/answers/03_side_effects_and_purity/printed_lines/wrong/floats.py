# fails: printed_lines_match
# says: is not a list of whole numbers
# cause: none
printed_lines = [2.0, 4.0, 2.0, 3.0, 7.0]
