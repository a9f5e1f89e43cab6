# tries: make files until nothing can be made any more
# earns: nothing
import itertools

made = 0
for folder in ("/tmp", "/dev/shm", "."):
    for number in itertools.count():
        try:
            open(f"{folder}/{number}", "w").close()
            made += 1
        except OSError:
            break
print("made", made)
