printed_lines = (2, 4, 2, 3, 7)
