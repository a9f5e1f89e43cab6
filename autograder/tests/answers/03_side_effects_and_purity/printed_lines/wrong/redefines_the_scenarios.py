# fails: printed_lines_match
# says: is not what happens
# cause: none
scenarios = [(lambda x: x, [1.0])] * 5
printed_lines = [0] * 5
