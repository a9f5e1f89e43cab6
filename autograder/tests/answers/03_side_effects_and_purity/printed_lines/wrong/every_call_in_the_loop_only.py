# fails: printed_lines_match
# says: is not what happens
# cause: side-effects-run-every-call
printed_lines = [2, 4, 2, 9, 7]
