"""What plain nbgrader and otter-grader give the forging cases, run inside a box of bubblewrap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from autograder.authoring.bench.graders import CONFIGURATION, Grader, Nbgrader, Otter, objects
from autograder.grading.bwrap import sandbox_command
from autograder.tests import toy_course as toy
from autograder.tests.redteam import courses
from autograder.tests.redteam.cases import Case

KINDS = ("forge", "patch")
PEERS = toy.REPOSITORY / ".venv-peers" / "bin" / "python"
SECONDS = 600  # for one command


def given(root: Path, on: str, hostile: list[Case]) -> dict[str, dict[str, float | None]]:
    """Return the points that each peer gave each case, by the peer's name and the case's.

    None stands for a case that it gave no points at all, since it could not grade it.

    Args:
      root: a folder that exists, for the courses.
      on: the name of the course that these cases are built on.
      hostile: the cases.
    """
    course = courses.make(root / "course", on, hostile)
    graders: list[Grader] = [Nbgrader(root / "peers")]
    if PEERS.exists():
        graders.append(Otter(root / "peers", PEERS))
    found = {}
    for grader in graders:
        grader.prepare(course, toy.NAME)
        for one in [*grader.folder.rglob("*"), grader.folder]:
            one.chmod(one.stat().st_mode | 0o200)
        points: dict[str, dict[str, float]] = {}
        if isinstance(grader, Otter):
            for case in hostile:
                # One that it cannot grade at all ends its command.
                wanted = _otter(grader, grader.folder / toy.NAME / case.student)
                points |= {one["student"]: one["points"] for one in objects(_run(grader, wanted))}
        else:
            _run(grader, grader.command(toy.NAME))
            points = grader.points(toy.NAME, "")
        found[grader.name] = {
            case.name: _forged(case, points.get(case.student)) for case in hostile
        }
    return found


def _forged(case: Case, points: dict[str, float] | None) -> float | None:
    if not points:
        return None
    return sum(float(each) for name, each in points.items() if name not in case.earns)


def _otter(grader: Grader, folder: Path) -> list[str]:
    command = grader.command(toy.NAME)
    zipped = str(grader.folder / toy.NAME / CONFIGURATION)
    return [*command[: command.index(zipped) + 1], str(folder / f"{toy.NAME}.ipynb")]


def _run(grader: Grader, command: list[str]) -> str:
    """Run a command in a box that may write to the grader's folder only; return what it wrote."""
    package = toy.REPOSITORY / "autograder"
    box = [*sandbox_command(), "--cap-drop", "ALL", "--ro-bind", str(package), "/course/autograder"]
    prefix = grader.python.parents[1]
    if str(prefix) != sys.prefix:
        box += ["--ro-bind", str(prefix), str(prefix)]
    box += ["--setenv", "PATH", f"{prefix}/bin:/usr/bin:/bin"]
    hosts = grader.folder / "hosts"
    hosts.write_text("127.0.0.1 localhost jupyter\n", "utf-8")
    box += ["--ro-bind", str(hosts), "/etc/hosts"]
    box += ["--bind", str(grader.folder), str(grader.folder), "--chdir", str(grader.folder)]
    try:
        ended = subprocess.run(
            [*box, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return (late.stdout or b"").decode(errors="replace")
    return ended.stdout.decode(errors="replace")
