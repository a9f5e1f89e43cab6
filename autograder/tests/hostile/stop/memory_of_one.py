# tries: take all memory in one process
# earns: nothing
kept = []
while True:
    try:
        kept.append(bytearray(64 << 20))
    except MemoryError:
        break
del kept
