# fails: printed_lines_match
# says: is not what happens
# cause: traced-once-for-all
printed_lines = [1, 4, 0, 3, 6]
