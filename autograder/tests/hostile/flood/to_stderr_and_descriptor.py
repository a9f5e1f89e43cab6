# tries: write to the descriptors behind IPython's back
# earns: nothing
# says: MiB
import os
import sys

while True:
    os.write(1, b"y" * 65536)
    os.write(2, b"z" * 65536)
    print("w" * 1000, file=sys.stderr)
