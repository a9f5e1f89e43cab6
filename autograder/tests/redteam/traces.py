"""What an attack may leave on this machine or change in a course: looked at before and after."""

from __future__ import annotations

import hashlib
import os
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from autograder.tests.redteam.courses import SECRET

# Attacks name what they leave with these: a number no program uses, and the word of all secrets.
NUMBER = "73317731"
_LOOKED_AT = 32 << 20  # bytes of a file
_SYSTEM_V = str(0x73317731)


def tree(course_root: Path) -> dict[str, str]:
    """Return a digest of each file, link and folder that grading must leave as it is, by path."""
    found = {}
    for part in ("source", "release", "submitted", "nbgrader_config.py"):
        top = course_root / part
        for path in [top, *top.rglob("*")]:
            name = str(path.relative_to(course_root))
            if path.is_symlink():
                found[name] = f"link to {os.readlink(path)}"
            elif path.is_file():
                with open(path, "rb") as file:  # some are larger than memory, and empty
                    digest = hashlib.sha256(file.read(_LOOKED_AT)).hexdigest()
                found[name] = f"{path.stat().st_size} {digest}"
            elif path.exists():
                found[name] = oct(path.stat().st_mode)
    return found


def temporary() -> set[str]:
    """Return the names in the folders for temporary files."""
    folders = {"/dev/shm", "/tmp", tempfile.gettempdir()}
    return {f"{folder}/{name}" for folder in folders for name in os.listdir(folder)}


def left(before: set[str]) -> list[str]:
    """Return a sentence for each thing that attacks left; `before` is an earlier `temporary()`.

    Other programs run on the machine: of files in temporary folders those count that attacks name,
    and folders of kernels that have ended.
    """
    named = (SECRET, "left.")
    found = [path for path in temporary() - before if Path(path).name.startswith(named)]
    for path in temporary():
        if Path(path).name.startswith("boxes-") and os.access(path, os.R_OK | os.X_OK):
            found += [f"{path}/{name}" for name in os.listdir(path) if _is_ours(path)]
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            command = Path("/proc", pid, "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if NUMBER in command:
            found.append(f"process {pid}: {command[:80]}")
    found += [f"a process in a box: {pid}" for pid in _boxed()]
    for kind in ("shm", "sem", "msg"):
        path = Path("/proc/sysvipc", kind)
        if path.exists() and _SYSTEM_V in path.read_text().split():
            found.append(f"System V {kind}")
    return found


def _is_ours(folder: str) -> bool:
    """Whether the sandbox of this process, or of one it started, has that folder."""
    from autograder.grading.boxes import sandbox

    return sandbox.cache_info().currsize > 0 and str(sandbox().folder) == folder


def _boxed() -> list[int]:
    """Return the processes of kernels below this process: what warm processes have started."""
    parents, commands = {}, {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            status = Path("/proc", pid, "stat").read_text()
            commands[int(pid)] = Path("/proc", pid, "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        parents[int(pid)] = int(status.rpartition(")")[2].split()[1])

    def ours(pid: int) -> bool:
        while pid in parents and pid != os.getpid():
            pid = parents[pid]
        return pid == os.getpid()

    warm = [pid for pid in parents if b"autograder.box.zygote" in commands[pid] and ours(pid)]
    # bubblewrap's own processes have that argument too; a kernel's parent is a warm process.
    python = [pid for pid in warm if b"bwrap" not in commands[pid][0]]
    return [pid for pid in parents if parents[pid] in python]


class _Active(HTMLParser):
    """Collects what a browser would run of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag if tag == "script" else self._inside
        for name, value in attrs:
            value = (value or "").strip()
            if name.startswith("on") or value.lower().startswith("javascript:"):
                self.found.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._inside = "" if tag == self._inside else self._inside

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found.append(data)


def scripts(page: str) -> list[str]:
    """Return each script, handler and script's address in a page that comes from an attack."""
    parser = _Active()
    parser.feed(page)
    return [text[:200] for text in parser.found if "7331" in text or "example.org" in text]
