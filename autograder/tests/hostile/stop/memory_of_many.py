# tries: take all memory in many processes that each stay small
# earns: nothing
# says: MiB of memory
import os
import time

for _ in range(40):
    if os.fork() == 0:
        kept = bytearray(40 << 20)
        kept[::4096] = b"x" * len(kept[::4096])
        time.sleep(600)
time.sleep(600)
