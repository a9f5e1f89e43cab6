# tries: fill /tmp, /dev/shm and the home folder
# earns: nothing
for folder in ("/tmp", "/dev/shm", "."):
    total = 0
    for number in range(100):
        try:
            with open(f"{folder}/f{number}", "wb") as file:
                total += file.write(b"x" * (8 << 20))
        except OSError:
            break
    if total > 200 << 20:
        print("TAKEN:", folder, total)
