"""The bubblewrap command line of a sandbox: what of this machine is seen in it, and what is not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from autograder.box.zygote import NOBODY

_PACKAGE = Path(__file__).parents[1]
_INSIDE = "/course"  # where the students' half of the package is in the box


def sandbox_command() -> list[str]:
    """Return the bwrap command up to what it runs: no network, read-only files, no capability."""
    prefixes = {Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve()}
    shown = [path for path in prefixes if not path.is_relative_to("/usr")]
    command = ["bwrap", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"]
    command += ["--unshare-cgroup-try", "--hostname", "jupyter", "--die-with-parent"]
    command += ["--new-session", "--clearenv", "--cap-drop", "ALL"]
    if os.getuid() == 0:
        # It becomes nobody in the box, where bubblewrap alone would leave it root's own number:
        # see `system.leave_root`, which runs before anything else does and gives these up.
        for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_SYS_ADMIN"):
            command += ["--cap-add", capability]
    else:
        command += ["--unshare-user", "--uid", str(NOBODY), "--gid", str(NOBODY)]
    command += ["--ro-bind", "/usr", "/usr"]
    for name in ("bin", "lib", "lib64", "sbin"):
        if Path("/", name).is_symlink():
            command += ["--symlink", os.readlink(f"/{name}"), f"/{name}"]
        else:
            command += ["--ro-bind-try", f"/{name}", f"/{name}"]
    folders = {parent for path in shown for parent in path.parents} | {Path("/run"), Path("/home")}
    folders |= {Path(_INSIDE), Path(_INSIDE, "autograder")}
    for folder in ("/home/student", "/tmp"):  # the warm process's own; each box gets new ones
        command += ["--perms", "0777", "--size", str(16 << 20), "--tmpfs", folder]
    for folder in sorted(folders - {Path("/")}):
        command += ["--perms", "0755", "--dir", str(folder)]
    for path in sorted(shown):
        command += ["--ro-bind", str(path), str(path)]
    for part in ("__init__.py", "check", "box"):
        command += ["--ro-bind", str(_PACKAGE / part), f"{_INSIDE}/autograder/{part}"]
    command += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
    command += ["--ro-bind-try", "/etc/fonts", "/etc/fonts"]
    command += ["--perms", "0755", "--dir", "/run/kernel", "--proc", "/proc", "--dev", "/dev"]
    for name, value in _environment().items():
        command += ["--setenv", name, value]
    return command


def _environment() -> dict[str, str]:
    """Return a kernel's whole environment: nothing of the instructor's, nothing about grading."""
    return {
        "HOME": "/home/student",
        "IPYTHONDIR": "/home/student/.ipython",
        "JAX_PLATFORMS": "cpu",
        "LANG": "C.UTF-8",
        "MPLCONFIGDIR": "/home/student/.matplotlib",
        "OPENBLAS_NUM_THREADS": "1",  # a second thread would rule out forking
        "PATH": f"{sys.prefix}/bin:/usr/bin:/bin",
        "PYTHONPATH": _INSIDE,
        "TZ": "UTC",
        "USER": "student",
    }
