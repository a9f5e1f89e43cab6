"""The Linux calls that Python has no function for on every version: namespaces, mounts, filters.

Each raises OSError with the call's name. Numbers are those of `linux/sched.h`, `linux/mount.h`,
`linux/prctl.h` and `linux/capability.h`.
"""

import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)

_NAMESPACES = {
    "mount": 0x00020000,
    "uts": 0x04000000,
    "ipc": 0x08000000,
    "user": 0x10000000,
    "pid": 0x20000000,
    "net": 0x40000000,
}
_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REMOUNT = 1, 2, 4, 8, 32
_MS_BIND, _MS_REC, _MS_PRIVATE = 0x1000, 0x4000, 0x40000
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_CAPBSET_DROP = 1, 4, 22, 24
_PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 38, 47
_CAPABILITY_VERSION_3 = 0x20080522
_LAST_CAPABILITY = 63


def new_namespaces():
    """Leave every namespace this process shares; its next child is the first of new processes.

    User and group keep their numbers. Until `drop_capabilities` the process may mount within them.
    """
    user, group = os.getuid(), os.getgid()
    flags = 0
    for flag in _NAMESPACES.values():
        flags |= flag
    _call("unshare", flags)
    for name, text in (("setgroups", "deny"), ("uid_map", user), ("gid_map", group)):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text if name == "setgroups" else f"{text} {text} 1")
    _mount(None, "/", None, _MS_REC | _MS_PRIVATE)


def mount_processes():
    """Show in /proc the processes of this namespace, and no others."""
    _mount("proc", "/proc", "proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)


def mount_scratch(path, mib, *, read_only=False):
    """Put an empty folder in memory over `path`, of at most so many MiB."""
    flags = _MS_NOSUID | _MS_NODEV | (_MS_RDONLY if read_only else 0)
    _mount("tmpfs", path, "tmpfs", flags, f"size={mib}m,mode=700,nr_inodes={16 * mib}")


def bind(source, target):
    """Show the folder `source` at `target` too."""
    _mount(source, target, None, _MS_BIND)


def make_read_only(path):
    """Let nothing in this namespace write to what is mounted at `path` any more."""
    _mount(None, path, None, _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)


def leave_root(user):
    """Take another user's number, where this process is root's, and lose every capability.

    bubblewrap covers parts of /proc that root could write to. Nobody cannot, and while they are
    covered the kernel lets no box within this one mount a /proc of its own.
    """
    if os.getuid() == 0:
        with open("/proc/mounts") as file:
            covers = [line.split()[1] for line in file]
        for path in covers:
            if path.startswith("/proc/"):
                _call("umount2", path.encode(), 0, what=path)
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
        _call("prctl", _PR_SET_DUMPABLE, 1, 0, 0, 0)  # else its own /proc entries stay root's


def die_with_parent(number=9):
    """Send this process a signal, SIGKILL if no other, when the one that started it ends."""
    _call("prctl", _PR_SET_PDEATHSIG, int(number), 0, 0, 0)


def hide_memory():
    """Keep other processes of the same user from reading this one's memory."""
    _call("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)


def show_command(words):
    """Show other words as this process's command line, cut where the old one ended."""
    with open("/proc/self/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    start, end = int(fields[45]), int(fields[46])  # of the arguments, in this process's memory
    text = "\0".join(words).encode() + b"\0"
    ctypes.memmove(start, text[: end - start - 1].ljust(end - start, b"\0"), end - start)


def drop_capabilities():
    """Give up every capability, for good: this process and those it starts get none back."""
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _call("prctl", _PR_CAP_AMBIENT, 4, 0, 0, 0)  # 4: clear all
    for capability in range(_LAST_CAPABILITY + 1):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # the kernel knows no further one
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())


def filter_calls(program):
    """Let a seccomp filter judge the system calls of this process and of those it starts.

    Args:
      program: instructions of a classic BPF program, 8 bytes each.
    """

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]

    packed = Program(len(program) // 8, program)
    _call("prctl", _PR_SET_SECCOMP, 2, ctypes.byref(packed), 0, 0)  # 2: SECCOMP_MODE_FILTER


def _mount(source, target, kind, flags, options=None):
    texts = [text.encode() if text is not None else None for text in (source, target, kind)]
    options = options.encode() if options else None
    _call("mount", *texts, ctypes.c_ulong(flags), options, what=target)


def _call(name, *args, what=""):
    if getattr(_libc, name)(*args) != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name} {what}: {os.strerror(code)}")
