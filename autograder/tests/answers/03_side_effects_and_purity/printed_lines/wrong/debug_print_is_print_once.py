# fails: printed_lines_match
# says: is not what happens
# cause: debug-print-is-print
printed_lines = [2, 2, 2, 3, 7]
