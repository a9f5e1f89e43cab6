# tries: make namespaces and mounts of its own, by call and by command
# earns: nothing
import ctypes
import os
import subprocess

libc = ctypes.CDLL(None, use_errno=True)
for flag in (0x10000000, 0x20000, 0x20000000, 0x40000000, 0x8000000, 0x2000000, 0x80):
    if libc.unshare(flag) == 0:
        print("TAKEN: unshare", hex(flag))
for source, target, kind, flags in (
    (b"proc", b"/tmp", b"proc", 0),
    (b"/", b"/tmp", None, 4096),
    (None, b"/", None, 32),
    (b"none", b"/run/kernel", b"tmpfs", 0),
):
    if libc.mount(source, target, kind, ctypes.c_ulong(flags), None) == 0:
        print("TAKEN: mount", target)
if libc.umount2(b"/run/boxes", 2) == 0 or libc.chroot(b"/tmp") == 0:
    print("TAKEN: umount or chroot")
stack = ctypes.create_string_buffer(1 << 16)
for flag in (0x10000000, 0x20000):
    pid = libc.syscall(56, flag | 17, 0, 0, 0, 0)  # clone
    if pid == 0:
        os._exit(0)
    if pid > 0:
        print("TAKEN: clone", hex(flag))
for command in ("unshare -Ur true", "unshare -m true", "nsenter -t 1 -m true", "chroot / true"):
    if subprocess.run(command, shell=True, capture_output=True).returncode == 0:
        print("TAKEN:", command)
for name in os.listdir("/proc/1/ns") if os.access("/proc/1/ns", os.R_OK) else ():
    try:
        descriptor = os.open(f"/proc/1/ns/{name}", os.O_RDONLY)
        if libc.setns(descriptor, 0) == 0:
            print("TAKEN: setns", name)
    except OSError:
        pass
