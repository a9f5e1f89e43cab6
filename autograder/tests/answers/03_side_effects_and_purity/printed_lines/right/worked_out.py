traces = [2, 2, 1, 1, 2]
calls = [len(arguments) for _, arguments in scenarios]
printed_lines = [traces[0], calls[1], 2 * traces[2], 3 * traces[3], traces[4] + calls[4]]
