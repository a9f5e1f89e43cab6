"""Grade a class anew and compare, before anything is written.

After a test changed, each submission is judged as `grade` judges it, and what comes of it is kept
in files. The comparison reads the gradebook alone. If it is wanted, `grade` then writes what was
kept, as if it had judged just now.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.grading import gradebook
from autograder.grading.assignment import Assignment, assignment_of
from autograder.grading.config import course_config, course_directory
from autograder.grading.course import Course
from autograder.grading.engines import Done, Engine, run_late_ones_alone
from autograder.grading.errors import UserError
from autograder.grading.gradebook import Mark
from autograder.grading.lock import grading_lock
from autograder.grading.quiet import quiet
from autograder.grading.staging import Staged, masters_of, stage_safely
from autograder.grading.task import Failed, Outcome, Task


@dataclass(frozen=True)
class Change:
    """That a student's score of a cell changes.

    `old` and `new` are points of at most `old_maximum` and `maximum`; None is that there are none.
    """

    student: str
    cell: str
    old: float | None
    old_maximum: float | None
    new: float | None
    maximum: float
    reason: str


@dataclass
class Comparison:
    """What grading anew would change.

    Attributes:
      students: whose submissions were judged, or refused for what they hold.
      changes: in the order of students and cells.
      failed: who has no new result for a reason that is not theirs, by student.
    """

    students: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)


class Kept:
    """An engine that gives each task the outcome that was kept of it, in files under `folder`."""

    workers = 1

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Kept:
        return self

    def __exit__(self, *exc: object) -> None: ...

    def keep(self, task: Task, outcome: Outcome, alone: bool) -> None:
        """Keep an outcome; `alone` says that it comes from running the task a second time."""
        (self._folder / task.digest).write_bytes(pickle.dumps((outcome, alone)))

    def run(self, tasks: Iterable[Task], at_once: int | None = None) -> Iterator[Done]:
        """Yield each task with what was kept, as an engine would have judged it."""
        for task in tasks:
            path = self._folder / task.digest
            if not path.is_file():
                raise UserError(
                    f"the submission of {task.student} changed while it was regraded; run the same "
                    "command again"
                )
            outcome, alone = pickle.loads(path.read_bytes())
            first = alone and at_once is None
            yield task, replace(outcome, timed_out=True) if first else outcome


def compare(
    course: Course,
    assignment: str,
    students: list[str],
    engine: Engine,
    kept: Kept,
    tell: Callable[[str], None] = lambda student: None,
    *,
    seed: int = 0,
    raised: dict[str, dict] | None = None,
) -> Comparison:
    """Judge submissions anew, and return how the scores in the gradebook would change.

    Args:
      course: the course.
      assignment: its name.
      students: who has submitted it.
      engine: what runs the tasks, already entered.
      kept: what keeps their outcomes.
      tell: called with each student's id.
      seed: varies the inputs of hidden tests.
      raised: limits that go before those of the course's configuration.

    Raises UserError where the gradebook cannot hold what the assignment now is.
    """
    found = Comparison()
    rows: dict[str, list[Change]] = {}
    with grading_lock(course), quiet():
        config = course_config(course)
        directory = course_directory(course, config)
        masters = masters_of(course, assignment, config)
        changed = gradebook.changed_cells(directory, assignment, masters)
        marks = gradebook.all_marks(directory, assignment)
        shared = assignment_of(course, assignment, masters, config, seed, raised)
        judge = _Judging(course, shared, engine, kept)
        for student, staged, result in judge.results(students):
            if isinstance(result, Failed):
                found.failed[student] = result.reason
            else:
                found.students.append(student)
                sheet = _Sheet(masters, changed, marks.get(student, {}))
                rows[student] = list(sheet.changes(student, staged, result))
            tell(student)
    found.students.sort(key=students.index)
    found.changes = [change for student in found.students for change in rows[student]]
    return found


class _Judging:
    """Judges submissions, keeping what comes of them."""

    def __init__(self, course: Course, shared: Assignment, engine: Engine, kept: Kept) -> None:
        self._course, self._shared, self._engine, self._kept = course, shared, engine, kept
        self._staged: dict[str, Staged] = {}
        self._settled: list[tuple[str, Staged]] = []

    def results(self, students: list[str]) -> Iterator[tuple[str, Staged, Outcome | Failed | None]]:
        """Yield of each student the submission, and its outcome if it took one."""
        for task, result, alone in run_late_ones_alone(self._engine, self._tasks(students)):
            if isinstance(result, Outcome):
                self._kept.keep(task, result, alone)
            yield task.student, self._staged.pop(task.student), result
        yield from ((student, staged, None) for student, staged in self._settled)

    def _tasks(self, students: list[str]) -> Iterator[Task]:
        for student in students:
            staged = stage_safely(self._course, self._shared.name, student, self._shared.masters)
            if staged.refused or staged.missing:
                self._settled.append((student, staged))
            else:
                self._staged[student] = staged
                yield self._shared.task(staged)


class _Sheet:
    """One submission's cells, before and after."""

    def __init__(
        self, masters: dict, changed: dict[str, str], marks: dict[tuple[str, str], Mark]
    ) -> None:
        self._changed, self._marks = changed, marks
        self._worth = {
            (name, cell): points
            for name, master in masters.items()
            for cell, points in gradebook.graded_cells(master).items()
        }
        graded = {cell for _, cell in self._worth}
        # What a cell that is not graded binds, any test may use.
        self._others = [f"cell {cell!r}: {changed[cell]}" for cell in changed if cell not in graded]

    def changes(self, student: str, staged: Staged, outcome: Outcome | None) -> Iterator[Change]:
        """Yield each change of this submission."""
        for (notebook, cell), maximum in self._worth.items():
            mark = self._marks.get((notebook, cell))
            if outcome is not None:
                new = outcome.scores.get(notebook, {}).get(cell, 0.0)
            else:
                new = 0.0 if staged.missing else None
            before = mark.auto if mark else None
            old_score = mark.score(before) if mark else None
            new_score = mark.score(new) if mark else new
            old_maximum = mark.maximum if mark else None
            if (before, old_maximum) == (new, maximum):
                continue
            reason = self._reason(cell, staged, outcome, mark, new)
            yield Change(student, cell, old_score, old_maximum, new_score, maximum, reason)

    def _reason(
        self,
        cell: str,
        staged: Staged,
        outcome: Outcome | None,
        mark: Mark | None,
        new: float | None,
    ) -> str:
        parts = [self._changed[cell]] if cell in self._changed else list(self._others)
        if mark is None:
            parts = ["it was not graded before"]
        elif mark.manual is not None:
            parts.append(f"a person gave {mark.manual:g}, which stays")
        if outcome is None:
            parts.append("no notebook" if staged.missing else staged.refused)
        elif cell in outcome.cells:
            verdict = outcome.cells[cell].verdict.strip().splitlines()
            parts.append(verdict[0] if verdict else "it passes")
        elif new is None:
            parts.append("a person must grade it")
        return "; ".join(parts)
