# tries: leave named sockets, pipes and locks behind, on the file system and without one
# earns: nothing
import fcntl
import os
import socket

held = []
for name in ("/tmp/left.sock", "/dev/shm/left.sock", "\0left", "left.sock"):
    made = socket.socket(socket.AF_UNIX)
    try:
        made.bind(name)
        made.listen()
        held.append(made)
    except OSError:
        pass
for name in ("/tmp/left.fifo", "left.fifo"):
    os.mkfifo(name)
lock = open("/tmp/left.lock", "w")
fcntl.flock(lock, fcntl.LOCK_EX)
listening = socket.create_server(("127.0.0.1", 47331))
