# fails: what_each_holds_match
# says: 6 of 8 hold
# cause: none
for number in range(5_000):
    print("line", number)
what_each_holds = [1, 1, 1, 1, 1, 1, 0, 2]
