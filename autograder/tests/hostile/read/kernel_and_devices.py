# tries: read the kernel's memory, log and keys, disks, and what other boxes share
# earns: nothing
import glob
import os
import sys

paths = ["/proc/kcore", "/dev/mem", "/dev/kmsg", "/proc/kmsg", "/dev/sda", "/dev/vda"]
paths += ["/etc/shadow", "/etc/passwd", "/root", "/var/log", "/proc/sysvipc/shm"]
paths += glob.glob("/run/boxes/*") + glob.glob("/run/boxes/*/*")
for path in paths:
    if sys.base_prefix.startswith(path) or sys.prefix.startswith(path):
        continue  # the interpreter's own folder
    try:
        got = os.listdir(path) if os.path.isdir(path) else open(path, "rb").read(4000)
    except OSError:
        continue
    lines = got if isinstance(got, list) else got.splitlines()
    if len(lines) > 1 or (lines and "sysvipc" not in path):
        print("TAKEN:", path, lines[:2])
for name in os.listdir("/dev/shm"):
    print("TAKEN: /dev/shm", name)
