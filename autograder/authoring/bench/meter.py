"""Measure one command: wall time, and the CPU time and memory of every process it leads to.

    python -m autograder.authoring.bench.meter FILE PATTERN SECONDS COMMAND...

The first line that the command writes and that matches PATTERN ends its set-up; what it uses after
that is counted apart. FILE gets the `Measured` as JSON. Processes whose parent died are counted
too: this process adopts them, and waits SECONDS for those that outlive the command. Needs /proc,
so Linux.
"""

from __future__ import annotations

import ctypes
import dataclasses
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

POLL = 0.25  # seconds between two looks at memory; a look takes some milliseconds
ADOPT = 36  # PR_SET_CHILD_SUBREAPER
_TICK = os.sysconf("SC_CLK_TCK")
_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)


@dataclasses.dataclass(frozen=True)
class Measured:
    """What a command took.

    Attributes:
      code: its exit code.
      setup_seconds: wall time until its set-up ended.
      setup_cpu_seconds: CPU time of all its processes until then.
      seconds: wall time from there to its end.
      cpu_seconds: CPU time of all its processes from there to its end.
      peak_mib: the most memory that all its processes held together. A page that several share
        counts for each.
      output: what it wrote, stdout and stderr together.
    """

    code: int
    setup_seconds: float
    setup_cpu_seconds: float
    seconds: float
    cpu_seconds: float
    peak_mib: float
    output: str


def measure(
    command: list[str],
    begins: str,
    *,
    folder: Path,
    environment: dict[str, str],
    left_seconds: float = 20.0,
) -> Measured:
    """Run a command in a folder and return what it took.

    Args:
      command: program and arguments.
      begins: a regular expression for the line that ends the set-up.
      folder: where it runs.
      environment: its variables, all of them.
      left_seconds: how long processes that it started may outlive it.

    Raises:
      RuntimeError: the command failed, left processes behind or never said that it began; with the
        end of what it wrote.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        path = Path(scratch, "measured.json")
        meter = [sys.executable, "-m", __name__, str(path), begins, str(left_seconds), *command]
        ended = subprocess.run(
            meter, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True, check=False
        )
        if not path.exists():
            raise RuntimeError(f"{' '.join(command)}: {ended.stderr.strip()}")
        return Measured(**json.loads(path.read_text("utf-8")))


def main(argv: list[str]) -> int:
    """Measure as the module says; 1 with a line on stderr where that is impossible."""
    path, begins, left_seconds, *command = argv
    ctypes.CDLL(None, use_errno=True).prctl(ADOPT, 1, 0, 0, 0)
    try:
        measured = _measured(command, re.compile(begins), float(left_seconds))
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    Path(path).write_text(json.dumps(dataclasses.asdict(measured)), "utf-8")
    return 0


def _measured(command: list[str], begins: re.Pattern, left_seconds: float) -> Measured:
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    start, peak, over = time.monotonic(), [0.0], threading.Event()
    watch = threading.Thread(target=_watch, args=(peak, over), daemon=True)
    watch.start()
    lines, setup = [], None
    for line in process.stdout:
        if setup is None and begins.search(line):
            setup = time.monotonic() - start, cpu_seconds()
        lines.append(line)
    code = process.wait()
    ended = time.monotonic() - start
    over.set()
    watch.join()
    _wait_for_the_rest(left_seconds)
    output = "".join(lines)
    if setup is None:
        raise RuntimeError(
            f"exit code {code}, and no line matched {begins.pattern!r}; it ended with:\n"
            + "\n".join(output.splitlines()[-15:])
        )
    return Measured(
        code=code,
        setup_seconds=round(setup[0], 3),
        setup_cpu_seconds=round(setup[1], 3),
        seconds=round(ended - setup[0], 3),
        cpu_seconds=round(cpu_seconds() - setup[1], 3),
        peak_mib=round(peak[0], 1),
        output=output,
    )


def cpu_seconds() -> float:
    """CPU seconds so far of all processes below this one, those that have ended included."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime + sum(one[1] for one in below(os.getpid()))


def below(root: int) -> list[tuple[int, float, float]]:
    """Processes that descend from `root`.

    Returns:
      For each: its id; CPU seconds of it and of those it has waited for; MiB resident.
    """
    facts, children = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            # The name, in brackets, may hold anything; after it come the state and numbers.
            text = Path("/proc", entry, "stat").read_text("utf-8", "replace").rpartition(")")[2]
        except OSError:
            continue  # it ended meanwhile
        fields = text.split()
        facts[int(entry)] = sum(map(int, fields[11:15])) / _TICK, int(fields[21]) * _PAGE_MIB
        children.setdefault(int(fields[1]), []).append(int(entry))
    found, reached = [], list(children.get(root, ()))
    while reached:
        pid = reached.pop()
        found.append((pid, *facts[pid]))
        reached += children.get(pid, ())
    return found


def _watch(peak: list[float], over: threading.Event) -> None:
    """Keep in `peak` the most memory seen, until `over` is set."""
    while not over.wait(POLL):
        peak[0] = max(peak[0], sum(one[2] for one in below(os.getpid())))


def _wait_for_the_rest(seconds: float) -> None:
    """Wait for adopted processes, so that their CPU time is counted.

    Raises:
      RuntimeError: some still run after so many seconds.
    """
    until = time.monotonic() + seconds
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            if time.monotonic() > until:
                left = [one[0] for one in below(os.getpid())]
                for one in left:
                    os.kill(one, signal.SIGKILL)
                raise RuntimeError(f"it ended and left {len(left)} processes behind; killed now")
            time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
