# fails: printed_lines_match
# says: is not what happens
# cause: side-effects-run-every-call
printed_lines = [4, 4, 4, 9, 10]
