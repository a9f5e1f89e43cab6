# tries: print small lines for ever
# earns: nothing
# says: MiB
while True:
    print("x" * 60)
