# fails: printed_lines_match
# says: Not attempted
# cause: none
printed_lines = None
