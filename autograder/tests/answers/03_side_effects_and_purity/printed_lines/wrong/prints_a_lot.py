# fails: printed_lines_match
# says: is not what happens
# cause: none
printed_lines = []
for f, arguments in scenarios:
    for number in range(2_000):
        print("line", number, arguments[0])
    printed_lines.append(len(arguments))
