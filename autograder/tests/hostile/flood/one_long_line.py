# tries: print 20 MB in one line
# earns: nothing
# says: MiB
print("x" * 20_000_000)
