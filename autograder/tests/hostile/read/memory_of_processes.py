# tries: read the memory, the environment and the files of every process it sees
# earns: nothing
import os

mine = str(os.getpid())
for pid in filter(str.isdigit, os.listdir("/proc")):
    if pid == mine:
        continue
    for part in ("mem", "environ", "maps", "root/etc", "cwd/.", "fd", "stack", "task/1/mem"):
        path = f"/proc/{pid}/{part}"
        try:
            if os.path.isdir(path):
                print("TAKEN:", path, os.listdir(path)[:3])
            else:
                with open(path, "rb") as file:
                    if file.read(16):
                        print("TAKEN:", path)
        except OSError:
            pass
    try:
        with open(f"/proc/{pid}/mem", "r+b"):
            print("TAKEN: memory to write of", pid)
    except OSError:
        pass
