# fails: same_values_four_traces_match
# says: traced: 2 of 6 calls
# cause: none
for number in range(5_000):
    print("line", number)
same_values_four_traces = [((4.0,), {}), ((4,), {})] * 3
