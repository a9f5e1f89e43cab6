# tries: take all memory in files that have no name, and in pipes
# earns: nothing
import os

kept = []
taken = 0
block = b"x" * (1 << 20)
try:
    for _ in range(24):
        kept.append(os.memfd_create("left"))
        for _ in range(32):
            taken += os.write(kept[-1], block)
except OSError:
    pass
print("TAKEN: MiB beyond every limit" if taken > 400 << 20 else "no more")
