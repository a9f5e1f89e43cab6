# fails: printed_lines_match
# says: Not attempted
# cause: none
printed_lines = [2, 4, 2, 3, line_count]
