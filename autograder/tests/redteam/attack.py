"""Grade a class of hostile and honest submissions, and say of each case what came of it."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from autograder.grading import config
from autograder.grading.course import Course
from autograder.grading.grade import Result, grade
from autograder.grading.publish import feedback
from autograder.tests.redteam import courses, traces
from autograder.tests.redteam.cases import Case

LOWERED = {"memory_mib": 600, "scratch_mib": 16, "processes": 100, "cpu_seconds": 30, "seconds": 30}
CELL_SECONDS = ANSWER_SECONDS = 6
SLACK = 2.0  # seconds that ending a box may take


@dataclasses.dataclass
class Row:
    """What came of one case.

    Attributes:
      case: its name.
      kind: its kind.
      points_forged_proved: points on proved cells that it may not earn and got.
      points_forged_reported: the same of cells that rest on what a student's process says.
      contained: whether it ended within its limits, with a grade.
      harmed: whether it took, changed or showed something that is not its own.
      seconds: how long judging it took, the last time that it was judged.
      why: a sentence for each thing that is not as it has to be.
      signs: a sentence for each thing that looked like tampering while it was graded.
    """

    case: str
    kind: str
    points_forged_proved: float
    points_forged_reported: float
    contained: bool
    harmed: bool
    seconds: float
    why: list[str]
    signs: list[str]


@dataclasses.dataclass
class Graded:
    """A graded class: its rows, the honest students' results, and what is wrong in all of it."""

    course: Course
    rows: list[Row]
    honest: dict[str, Result]
    wrong: list[str]


@contextlib.contextmanager
def lowered() -> Iterator[None]:
    """Let boxes inside the block have limits that a bomb reaches within seconds.

    Too low for a real assignment on a busy machine.
    """
    original = config.configure

    def configure(c, *args, **kwargs):
        original(c, *args, **kwargs)
        c.ExecutePreprocessor.timeout = CELL_SECONDS
        c.ExecutePreprocessor.iopub_timeout = 2
        c.ExecuteApart.answer_seconds = ANSWER_SECONDS
        c.ExecuteApart.output_mib = 2
        c.BoxedKernelManager.limits = LOWERED
        return c

    config.configure = configure
    try:
        yield
    finally:
        config.configure = original


def attack(root: Path, on: str, hostile: list[Case]) -> Graded:
    """Grade these cases with the honest students on one course made at `root`; write feedback."""
    course = courses.make(root, on, hostile)
    name = courses.NAMES[on]
    tree, temporary = traces.tree(course.root), traces.temporary()
    os.environ["OSPREY_SHELL"] = courses.SHELL
    try:
        with contextlib.nullcontext() if on == "real" else lowered():
            results = grade(course, name)
    finally:
        del os.environ["OSPREY_SHELL"]
    feedback(course, name)
    by_student = {result.student: result for result in results}
    rows = [_row(course, on, case, by_student[case.student]) for case in hostile]
    wrong = [f"left behind: {what}" for what in traces.left(temporary)]
    changed = traces.tree(course.root)
    wrong += [
        f"changed: {path}" for path in tree.keys() | changed if tree.get(path) != changed.get(path)
    ]
    return Graded(course, rows, {name: by_student[name] for name in courses.HONEST}, wrong)


def _row(course: Course, on: str, case: Case, result: Result) -> Row:
    forged = {
        name: score.points
        for name, score in result.scores.items()
        if score.points and name not in case.earns
    }
    judged = result.record.get("cells", {})
    believed = {name for name, cell in judged.items() if cell["reported"]}
    shown = _shown(course, on, case)
    took = re.findall(r"(?:TAKEN|NOTICED): .*", shown)
    page = _page(course, on, case)
    harm = [*took, *(f"shows {one}" for one in _secrets(shown + page)), *traces.scripts(page)]
    trouble = []
    if result.refused:
        trouble.append(f"not graded: {result.refused}")
    elif case.says and case.says not in shown:
        trouble.append(f"nothing says {case.says!r}")
    # Both boxes of a submission may use all their time.
    seconds = result.record.get("seconds", 0.0)
    if seconds > 2 * (LOWERED["seconds"] + SLACK):
        trouble.append(f"took {seconds:.0f} s")
    return Row(
        case.name,
        case.kind,
        sum(points for name, points in forged.items() if name not in believed),
        sum(points for name, points in forged.items() if name in believed),
        not trouble,
        bool(harm),
        round(seconds, 2),
        [*(f"forged {name}: {points:g}" for name, points in forged.items()), *harm, *trouble],
        result.signs,
    )


def _secrets(text: str) -> list[str]:
    return sorted(set(re.findall(rf"{courses.SECRET}[a-z]+-\d+", text)))


def _shown(course: Course, on: str, case: Case) -> str:
    """Return all outputs of a graded case, as text."""
    path = course.autograded / case.student / courses.NAMES[on] / f"{courses.NAMES[on]}.ipynb"
    if not path.is_file():
        return ""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    texts = []
    for cell in cells:
        for output in cell.get("outputs", []):
            if cell["metadata"].get("nbgrader", {}).get("grade"):
                # A traceback quotes the test; feedback drops it, and the page is looked at too.
                output = {key: output[key] for key in output if key != "traceback"}
            texts.append(_flat(output))
    return "\n".join(texts)


def _flat(value) -> str:
    if isinstance(value, dict):
        return "\n".join(_flat(entry) for entry in value.values())
    if isinstance(value, list):
        return "".join(map(_flat, value))
    return str(value)


def _page(course: Course, on: str, case: Case) -> str:
    path = course.feedback / case.student / courses.NAMES[on] / f"{courses.NAMES[on]}.html"
    return path.read_text("utf-8") if path.is_file() else ""
