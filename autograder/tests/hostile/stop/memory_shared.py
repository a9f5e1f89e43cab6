# tries: take all memory in pages that no process has to itself
# earns: nothing
# says: MiB of memory
import mmap
import time

kept = []
for _ in range(24):
    kept.append(mmap.mmap(-1, 32 << 20))
    kept[-1].write(b"x" * (32 << 20))
time.sleep(600)
