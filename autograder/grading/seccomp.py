"""Which system calls no submission needs, as a filter that the kernel applies."""

from __future__ import annotations

import errno
import tempfile

# Other processes, the kernel itself, mounts and namespaces, asynchronous input and output.
_DENIED = (
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd", "perf_event_open",
    "bpf", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register", "add_key",
    "request_key", "keyctl", "mount", "umount2", "pivot_root", "chroot", "unshare", "setns",
    "mount_setattr", "move_mount", "open_tree", "fsopen", "fsconfig", "fsmount", "fspick",
    "name_to_handle_at", "open_by_handle_at", "quotactl", "swapon", "swapoff", "acct",
    "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "reboot",
    "syslog", "iopl", "ioperm", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime",
    "sethostname", "setdomainname", "vhangup", "personality", "modify_ldt", "lookup_dcookie",
    "fanotify_init",
)  # fmt: skip
# Memory that belongs to no process, so that nothing here could count it.
_ABSENT = ("clone3", "memfd_create", "memfd_secret", "shmget", "msgget", "semget")
_NEW_NAMESPACES = 0x7E020000  # every CLONE_NEW* flag of clone(2)
_SOCKETS = (1, 2, 10, 16)  # AF_UNIX, AF_INET, AF_INET6, AF_NETLINK


def call_filter() -> bytes:
    """Return the filter as a classic BPF program; empty where libseccomp is not installed.

    A call on the first list fails with EPERM, one on the second with ENOSYS. On that is `clone3`,
    whose flags no filter can read: the C library then uses `clone`, which may make no namespace.
    Sockets are of the four families that need no hardware; there is no network for them to reach.
    """
    seccomp = _library()
    if seccomp is None:
        return b""
    refuse = seccomp.ERRNO(errno.EPERM)
    made = seccomp.SyscallFilter(seccomp.ALLOW)
    for names, answer in ((_DENIED, refuse), (_ABSENT, seccomp.ERRNO(errno.ENOSYS))):
        for name in names:
            if seccomp.resolve_syscall(seccomp.system_arch(), name) >= 0:
                made.add_rule(answer, name)
    for flag in (1 << bit for bit in range(32) if _NEW_NAMESPACES >> bit & 1):
        made.add_rule(refuse, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, flag, flag))
    for family in set(range(max(_SOCKETS))) - set(_SOCKETS):
        made.add_rule(refuse, "socket", seccomp.Arg(0, seccomp.EQ, family))
    made.add_rule(refuse, "socket", seccomp.Arg(0, seccomp.GT, max(_SOCKETS)))
    with tempfile.TemporaryFile() as file:
        made.export_bpf(file)
        file.seek(0)
        return file.read()


def _library():
    """Return the module pyseccomp, or None where libseccomp is not installed."""
    try:
        import pyseccomp
    except (ImportError, RuntimeError, OSError):
        return None
    return pyseccomp
