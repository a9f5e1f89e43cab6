# tries: reach this machine, the cloud's metadata, a name server and abstract sockets
# earns: nothing
import os
import socket

for address in ("127.0.0.1", "169.254.169.254", "10.0.0.1", "192.0.2.1", "::1", "fe80::1"):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    for port in (22, 53, 80, 443, 5432, 8786, 8787, 8888):
        with socket.socket(family) as made:
            made.settimeout(0.2)
            try:
                made.connect((address, port))
                print("TAKEN:", address, port)
            except OSError:
                pass
try:
    print("TAKEN:", socket.getaddrinfo("example.com", 80)[0])
except OSError:
    pass
for name in open("/proc/net/unix").read().split():
    if name.startswith("@"):
        with socket.socket(socket.AF_UNIX) as made:
            try:
                made.connect("\0" + name[1:])
                print("TAKEN:", name)
            except OSError:
                pass
for path in ("/var/run/docker.sock", "/run/dbus/system_bus_socket", "/tmp/.X11-unix", "/run/systemd"):
    if os.path.exists(path):
        print("TAKEN:", path)
