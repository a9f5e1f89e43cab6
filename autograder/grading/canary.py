"""Before a class is graded: the reference must earn everything and the blank nothing.

Both go through the same path as a student's submission, in a course of their own. A missing
package, a broken test or a test that passes without an answer shows here, and not as a wrong
grade for everybody. What the reference needs is measured: limits are far above it.
"""

from __future__ import annotations

import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from autograder.box.limits import Limits
from autograder.grading.assignment import Assignment, assignment_of
from autograder.grading.config import CELL_TIMEOUT, course_config
from autograder.grading.course import Course
from autograder.grading.engines import Engine, Here
from autograder.grading.errors import UserError
from autograder.grading.grade import Result
from autograder.grading.gradebook import Score
from autograder.grading.master import marks
from autograder.grading.quiet import quiet
from autograder.grading.records import record_of
from autograder.grading.staging import masters_of, stage
from autograder.grading.task import Failed, Outcome, Task

REFERENCE, BLANK = "reference", "blank"
MARGIN = 20  # how many times what the reference needs a limit is at least


@dataclass(frozen=True)
class Room:
    """The limits of a run: `raised` as `Assignment` takes it, `remarks` a sentence each."""

    raised: dict[str, dict] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def check_canary(
    course: Course,
    assignment: str,
    tell: Callable[[Result], None] = lambda result: None,
    *,
    engine: Engine | None = None,
    seed: int = 0,
) -> Room:
    """Judge the reference and the blank of `assignment`; return the limits that follow from it.

    `tell` is called with each result, `engine` is as `grade` takes it. Raises UserError that names
    every test cell that came out wrong and what it printed.
    """
    course.assignment(assignment)
    results: dict[str, Outcome | Failed] = {}
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder, quiet():
        trial = Course(Path(folder).resolve(), course.isolation)
        shutil.copytree(course.source / assignment, trial.source / assignment)
        config = course_config(course)
        masters = masters_of(trial, assignment, config)
        _submit(trial, assignment, masters)
        shared = assignment_of(trial, assignment, masters, config, seed)
        for task, result in (engine or Here()).run(_tasks(trial, shared)):
            results[task.student] = result
            tell(_told(task.student, result))
    problems = []
    for student in (BLANK, REFERENCE):
        problems += _problems(student, results[student])
    if problems:
        listed = "\n".join(f"  {problem}" for problem in problems)
        raise UserError(
            f"no submission was graded, since the tests of {assignment} cannot be trusted here:\n"
            f"{listed}\nmend source/{assignment} or what it needs to run, then grade again"
        )
    workers = engine.workers if engine is not None else 1
    return room_for(results[REFERENCE], shared.config, workers)


def _tasks(trial: Course, shared: Assignment) -> Iterator[Task]:
    for student in (BLANK, REFERENCE):
        staged = stage(trial, shared.name, student, shared.masters)
        if staged.refused:
            raise UserError(f"the {student} of {shared.name} cannot be read: {staged.refused}")
        yield shared.task(staged)


def _submit(trial: Course, assignment: str, masters: dict) -> None:
    import nbformat

    for student in (REFERENCE, BLANK):
        folder = trial.submitted / student / assignment
        folder.mkdir(parents=True)
        for name, master in masters.items():
            if student == REFERENCE:
                shutil.copy(trial.source / assignment / f"{name}.ipynb", folder)
            else:
                nbformat.write(master, folder / f"{name}.ipynb")


def _told(student: str, result: Outcome | Failed) -> Result:
    if isinstance(result, Failed):
        return Result(student, refused=result.reason)
    scores = {name: Score(one.points, one.maximum, False) for name, one in result.cells.items()}
    return Result(student, scores, record=record_of(result))


def _problems(student: str, result: Outcome | Failed) -> list[str]:
    if isinstance(result, Failed):
        return [f"the {student} has no result: {result.reason}"]
    found = []
    for name, cell in result.cells.items():
        wanted = cell.maximum if student == REFERENCE else 0
        if cell.points == wanted and (student == REFERENCE or cell.maximum > 0):
            continue
        found.append(
            f"test cell {name!r} gives the {student} {cell.points:g} of {cell.maximum:g} points"
            f" instead of {wanted:g}; it printed: {_printed(result, name)}"
        )
    return found


def _printed(result: Outcome, grade_id: str) -> str:
    """Return the last thing a test cell put out, in one line."""
    import nbformat

    for data in result.notebooks.values():
        for cell in nbformat.reads(data.decode(), as_version=4).cells:
            if marks(cell).get("grade_id") != grade_id:
                continue
            for output in reversed(cell.outputs):
                if output.output_type == "error":
                    return f"{output.ename}: {output.evalue}".replace("\n", " ")
                if output.output_type == "stream":
                    return output.text.strip().replace("\n", " ")
    return "nothing"


def room_for(reference: Outcome, config: dict[str, dict], workers: int) -> Room:
    """Return limits of at least 20 times what the reference used.

    A limit that the course's configuration sets is left as it is, and said if it is lower. Memory
    is not raised beyond what the machine has for each worker.

    Args:
      reference: its outcome.
      config: the course's configuration, in sections.
      workers: how many tasks run at a time.
    """
    limits, raised, remarks = Limits(), {}, []
    chosen = config.get("BoxedKernelManager", {}).get("limits", {})
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // (workers << 20)
    for name, what, used, most in (
        ("memory_mib", "MiB of memory", reference.peak_mib or 0, memory),
        ("cpu_seconds", "s of CPU time", reference.cpu_seconds, math.inf),
        ("seconds", "s in all", reference.seconds, math.inf),
    ):
        wanted = math.ceil(MARGIN * used)
        limit = chosen.get(name, max(getattr(limits, name), min(wanted, most)))
        if name not in chosen and limit > getattr(limits, name):
            raised[name] = int(limit)
        if limit < wanted:
            remarks.append(
                f"a box may use {limit:g} {what}, {limit / used:.0f} times what the reference used"
                f" ({used:g} {what})"
            )
    sections = {"BoxedKernelManager": {"limits": {**chosen, **raised}}} if raised else {}
    timeout = math.ceil(MARGIN * reference.slowest_cell)
    have = config.get("ExecutePreprocessor", {}).get("timeout", CELL_TIMEOUT)
    if timeout > have == CELL_TIMEOUT:
        sections["ExecutePreprocessor"] = {"timeout": timeout}
        sections["ExecuteApart"] = {"answer_seconds": timeout}
    elif timeout > have:
        times = have / reference.slowest_cell
        remarks.append(
            f"a cell may take {have:g} s, {times:.0f} times what the reference's slowest test cell "
            "took"
        )
    return Room(sections, remarks)
