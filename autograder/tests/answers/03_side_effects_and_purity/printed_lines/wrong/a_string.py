# fails: printed_lines_match
# says: is not a list of whole numbers
# cause: none
printed_lines = "2, 4, 2, 3, 7"
