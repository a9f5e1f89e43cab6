# tries: read from every descriptor that it was born with, and talk to what is behind
# earns: nothing
import os
import socket
import stat

for name in os.listdir("/proc/self/fd"):
    number = int(name)
    try:
        mode = os.fstat(number).st_mode
        target = os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        continue
    if stat.S_ISDIR(mode) or "boxes" in target or "osp" "rey" in target:
        print("TAKEN:", name, target)
    if stat.S_ISFIFO(mode):
        os.set_blocking(number, False)
        try:
            got = os.read(number, 100)
            if b"why" in got or b"seconds" in got:
                print("TAKEN: a report", got)
        except OSError:
            pass
        if number > 2 and not any(
            os.readlink(f"/proc/self/fd/{other}") == target
            for other in os.listdir("/proc/self/fd")
            if other != name and os.path.lexists(f"/proc/self/fd/{other}")
        ):
            print("TAKEN: one end of a pipe of another process", name, target)
    if stat.S_ISSOCK(mode):
        made = socket.socket(fileno=os.dup(number))
        if made.family == socket.AF_UNIX and made.type & socket.SOCK_SEQPACKET:
            if made.type == socket.SOCK_SEQPACKET:
                print("TAKEN: the control line", name)
        made.close()
