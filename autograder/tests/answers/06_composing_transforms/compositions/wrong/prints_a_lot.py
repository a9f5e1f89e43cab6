# fails: compositions_match
# says: entry 1: jit(given_wave)
# cause: none
for number in range(5_000):
    print("line", number)
compositions = [["jit"]] * 7
