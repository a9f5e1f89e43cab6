# fails: printed_lines_match
# says: is not what happens
# cause: keyed-on-values
printed_lines = [3, 4, 4, 6, 8]
