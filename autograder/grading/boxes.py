"""Boxes: a bubblewrap sandbox for each worker, and in it one kernel after the other.

The sandbox holds a process that has imported JAX (`autograder.box.zygote`). For each submission it
forks a kernel into namespaces of its own, so that a box costs milliseconds and two submissions
share neither processes nor files.
"""

from __future__ import annotations

import atexit
import contextlib
import dataclasses
import functools
import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from autograder.box.limits import Limits
from autograder.box.zygote import NOBODY, ROOM
from autograder.grading.bwrap import sandbox_command
from autograder.grading.errors import UserError
from autograder.grading.seccomp import call_filter

START_SECONDS = 120
_MISSING = (
    "submissions are graded in a bubblewrap sandbox, and {}. {} "
    "`--isolation none` grades without one: only where you trust every submission"
)

_TOGETHER = "the kernel caps each process's memory; that of a whole box is looked at every 0.05 s"


def require_boxes() -> None:
    """Raise UserError where this machine cannot make a box, with what to install."""
    problem = _unavailable()
    if problem:
        raise UserError(problem)


@functools.cache
def _unavailable() -> str:
    """Why there is no sandbox here, as a sentence with what to do; empty where there is one."""
    if not sys.platform.startswith("linux"):
        return _MISSING.format(f"there is none on {sys.platform}", "Grade on Linux.")
    if shutil.which("bwrap") is None:
        hint = "On Debian and Ubuntu: apt-get install bubblewrap."
        return _MISSING.format("`bwrap` is not installed", hint)
    tried = subprocess.run(
        [*sandbox_command(), "true"],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if tried.returncode == 0:
        return ""
    said = (tried.stderr.strip() or f"exit code {tried.returncode}").splitlines()[0]
    hint = "Ubuntu needs its AppArmor profile bwrap-userns-restrict; in a container, grade outside."
    return _MISSING.format(f"it cannot be made here ({said})", hint)


def not_limited() -> list[str]:
    """Return a sentence for each protection that this machine does not give its boxes."""
    found = [_TOGETHER]
    if not call_filter():
        found.append("system calls are not filtered: install libseccomp2")
    return found


@dataclasses.dataclass
class Box:
    """One kernel in its box.

    Attributes:
      folder: on this side, where its connection file and its sockets are.
      ended: what was reported of it at its end, or None while it runs: `why` (a limit, as a
        clause, or empty), `status` (exit code), `seconds`, `cpu_seconds`, `peak_mib`.
      killed: whether it was still running when it was ended from here.
    """

    id: int
    folder: Path
    ended: dict | None = None
    killed: bool = False


class Sandbox:
    """A worker's bubblewrap sandbox, with a warm process in it that starts boxes.

    Raises UserError where it cannot be made.
    """

    def __init__(self) -> None:
        require_boxes()
        self.folder = Path(tempfile.mkdtemp(prefix="boxes-"))
        self._own(self.folder)
        self._boxes: dict[int, Box] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.Condition()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [*sandbox_command(), "--bind", str(self.folder), "/run/boxes"]
        command += ["--remount-ro", "/dev", "--remount-ro", "/"]
        command += [f"{sys.prefix}/bin/python", "-m", "autograder.box.zygote"]
        command += [str(theirs.fileno()), ROOM]
        with theirs, tempfile.TemporaryFile() as errors:
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
            )
            theirs.close()
            ours.settimeout(START_SECONDS)
            try:
                ours.send(call_filter())
                warm = ours.recv(1 << 16)
            except OSError:
                warm = b""
            if not warm:
                self._process.kill()
                self._process.wait()
                errors.seek(0)
                said = errors.read().decode(errors="replace").strip().splitlines()
                shutil.rmtree(self.folder, ignore_errors=True)
                raise UserError(f"the sandbox could not be started: {said[-1] if said else '?'}")
        ours.settimeout(None)
        self._control = ours
        threading.Thread(target=self._listen, daemon=True).start()

    @staticmethod
    def _own(folder: Path) -> None:
        """Let the box's user write to a folder of ours."""
        if os.getuid() == 0:
            os.chown(folder, NOBODY, NOBODY)

    def start(
        self,
        connection: dict,
        limits: Limits,
        *,
        environment: dict[str, str] | None = None,
        files: dict[str, bytes] | None = None,
    ) -> Box:
        """Start a kernel in a new box.

        Args:
          connection: the content of its connection file.
          limits: what it may use.
          environment: variables besides those of every box.
          files: what it finds in its home folder, by name.
        """
        box_id = next(self._numbers)
        box = Box(box_id, self.folder / f"k{box_id}")
        box.folder.mkdir(mode=0o700)
        path = box.folder / "kernel.json"
        path.write_text(json.dumps(connection | {"ip": "/run/kernel/s"}), "utf-8")
        given = box.folder / "files"
        given.mkdir(mode=0o700)
        for name, data in (files or {}).items():
            (given / name).write_bytes(data)
        for owned in (box.folder, path, given, *given.iterdir()):
            self._own(owned)
        self._boxes[box.id] = box
        self._tell(
            do="start",
            id=box.id,
            folder=f"/run/boxes/{box.folder.name}",
            limits=dataclasses.asdict(limits),
            environment=environment or {},
        )
        return box

    def kill(self, box: Box) -> None:
        """End a box and every process in it."""
        if box.ended is None:
            box.killed = True
            self._tell(do="end", id=box.id)

    def wait(self, box: Box, timeout: float | None = None) -> dict | None:
        """Wait until a box has ended; return its report, or None after so many seconds."""
        with self._lock:
            self._lock.wait_for(lambda: box.ended is not None, timeout)
        return box.ended

    def close(self) -> None:
        """End the sandbox and all that is in it."""
        with contextlib.suppress(OSError):
            self._control.shutdown(socket.SHUT_RDWR)
        self._process.kill()
        self._process.wait()
        self._control.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _tell(self, **message) -> None:
        self._control.send(json.dumps(message).encode())

    def _listen(self) -> None:
        while True:
            try:
                data = self._control.recv(1 << 16)
            except OSError:
                data = b""
            gone = {"why": "its sandbox was ended", "status": -signal.SIGKILL}
            facts = json.loads(data) if data else gone
            with self._lock:
                boxes = [self._boxes.pop(facts["id"])] if data else list(self._boxes.values())
                for box in boxes:
                    box.ended = {key: facts[key] for key in facts if key != "id"}
                    shutil.rmtree(box.folder, ignore_errors=True)
                self._lock.notify_all()
            if not data:
                return


@functools.cache
def sandbox() -> Sandbox:
    """Return this process's sandbox, made at the first call and ended with the process."""
    made = Sandbox()
    atexit.register(made.close)
    return made
