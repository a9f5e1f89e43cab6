# tries: find what other submissions left: files, processes, shared memory, sockets
# earns: nothing
import ctypes
import os
import pathlib
import socket

libc = ctypes.CDLL(None, use_errno=True)
word = "".join(["osp", "rey-"])
for folder in ("/tmp", "/dev/shm", ".", os.path.expanduser("~"), "/run/kernel", "/dev/mqueue"):
    for path in pathlib.Path(folder).glob("*"):
        if word in path.name or "left" in path.name or "remembered" in path.name:
            print("TAKEN:", path)
for pid in filter(str.isdigit, os.listdir("/proc")):
    if "73317731" in open(f"/proc/{pid}/cmdline").read():
        print("TAKEN: process", pid)
if min(libc.shmget(0x73317731, 0, 0), libc.semget(0x73317731, 0, 0)) >= 0:
    print("TAKEN: shared memory")
for address in ("\0left", "/tmp/left.sock"):
    with socket.socket(socket.AF_UNIX) as made:
        try:
            made.connect(address)
            print("TAKEN: a socket")
        except OSError:
            pass
startup = pathlib.Path.home() / ".ipython/profile_default/startup"
if any(path.name != "README" for path in startup.glob("*")):
    print("TAKEN: start-up files")
