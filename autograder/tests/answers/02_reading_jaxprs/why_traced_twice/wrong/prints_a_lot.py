# fails: why_traced_twice_cause
# says: is not the cause
# cause: none
for number in range(20_000):
    print("line", number)
why_traced_twice = "jit-made-anew"
