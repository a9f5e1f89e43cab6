# fails: why_so_slow_match
# says: is not the cause
# cause: none
for number in range(5_000):
    print("line", number)
why_so_slow = "keyed-on-values"
