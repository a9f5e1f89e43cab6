"""Grade what a class submitted: the coordinator, which runs no code of a student's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from autograder.grading import gradebook
from autograder.grading.assignment import Assignment, assignment_of
from autograder.grading.config import course_config, course_directory
from autograder.grading.course import Course, is_student_id
from autograder.grading.engines import Engine, Here, run_late_ones_alone
from autograder.grading.errors import UserError
from autograder.grading.gradebook import Score
from autograder.grading.lock import grading_lock
from autograder.grading.quiet import quiet
from autograder.grading.records import Journal, Record, record_of, reported_points
from autograder.grading.staging import Staged, masters_of, stage_safely
from autograder.grading.task import Failed, Outcome, Task
from autograder.grading.writer import Writer, writing

UNBOXED = "graded without a sandbox"


@dataclass
class Result:
    """What one submission came to.

    `scores` maps a grade id to its score; `refused` says why the submission is not graded, or is
    empty; `remarks` has a sentence for each thing that was left out or put right, and for each
    limit that was reached; `record` is what the journal keeps of it, see `records.record_of`.
    """

    student: str
    scores: dict[str, Score] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    refused: str = ""
    record: Record = field(default_factory=dict)

    @property
    def points(self) -> float:
        return sum(score.points for score in self.scores.values())

    @property
    def maximum(self) -> float:
        return sum(score.maximum for score in self.scores.values())

    @property
    def reported(self) -> float:
        """How many of the points rest on what the student's process says."""
        return reported_points(self.record)

    @property
    def signs(self) -> list[str]:
        """A sentence for each thing that looks like tampering."""
        return self.record.get("signs", [])

    def __str__(self) -> str:
        if self.refused:
            return f"{self.student}: not graded"
        return f"{self.student}: {self.points:g}/{self.maximum:g}"


def grade(
    course: Course,
    assignment: str,
    students: list[str] | None = None,
    tell: Callable[[Result], None] = lambda result: None,
    *,
    engine: Engine | None = None,
    seed: int = 0,
    fresh: bool = False,
    raised: dict[str, dict] | None = None,
) -> list[Result]:
    """Grade `assignment` for `students`, or for everybody who submitted; return a result each.

    A submission that cannot be read is not graded: its reason is in `Result.refused`, it keeps no
    automatic score, and the gradebook marks it as needing manual grading. A folder without a
    notebook earns 0. No submission stops the others. Scores that a person gave stay. What a run
    before this one has graded, and nothing has changed since, is not graded again. A submission
    that reaches a limit of time is run once more, alone, and that counts.

    Args:
      course: the course.
      assignment: its name.
      students: their ids; None is everybody.
      tell: called with each result as it comes.
      engine: what runs the tasks, already entered; None judges them in this process.
      seed: varies the inputs of hidden tests, alike for everybody.
      fresh: whether what was graded before is graded again.
      raised: limits that go before those of the course's configuration, see `Assignment`.

    Raises UserError for an unknown assignment or student, for an assignment nobody submitted,
    while another run grades the same course, and where a result cannot be written.
    """
    course.assignment(assignment)
    chosen = choose_students(course, assignment, students)
    with grading_lock(course), quiet():
        config = course_config(course)
        directory = course_directory(course, config)
        masters = masters_of(course, assignment, config)
        gradebook.register(directory, assignment, masters, config)
        shared = assignment_of(course, assignment, masters, config, seed, raised)
        run = _Run(course, shared, directory, Writer(course, directory, assignment, config), fresh)
        try:
            for result in run.results(chosen, engine or Here()):
                tell(result)
        finally:
            run.writer.close()
        with writing():
            shown = {result.student for result in run.done.values()}
            run.journal.keep(shown.union(course.students(assignment)))
        return [run.done[student] for student in chosen]


def choose_students(course: Course, assignment: str, wanted: list[str] | None) -> list[str]:
    """Return whom to grade: `wanted`, or all who submitted. Raises UserError as `grade` does."""
    submitted = course.students(assignment)
    if not submitted:
        raise UserError(
            f"nobody has submitted {assignment}: there is no folder "
            f"{course.submitted}/STUDENT/{assignment}"
        )
    for student in wanted or []:
        if student not in submitted:
            raise UserError(
                f"{student!r} has not submitted {assignment}; these have: {', '.join(submitted)}"
            )
    return list(dict.fromkeys(wanted)) if wanted else submitted


class _Run:
    """One run over a class: `done` has the results so far, by student."""

    def __init__(
        self, course: Course, shared: Assignment, directory: Any, writer: Writer, fresh: bool
    ) -> None:
        self.course, self.shared, self.writer = course, shared, writer
        self.journal = Journal(journal_path(course, shared.name))
        self.done: dict[str, Result] = {}
        self._directory, self._fresh = directory, fresh
        self._ready: list[Result] = []  # results that took no task, since the last was yielded
        self._staged: dict[str, Staged] = {}  # of the tasks that are being judged

    def results(self, students: list[str], engine: Engine) -> Iterator[Result]:
        """Yield each student's result when it is written."""
        for task, result, alone in run_late_ones_alone(engine, self._tasks(students)):
            yield from self._settled()
            yield self._settle(self._staged.pop(task.student), task, result, alone)
        yield from self._settled()

    def _settled(self) -> Iterator[Result]:
        ready, self._ready = self._ready, []
        yield from ready

    def _tasks(self, students: list[str]) -> Iterator[Task]:
        """Yield the task of each student who needs one; of the others `_ready` gets the result."""
        for student in students:
            staged = stage_safely(self.course, self.shared.name, student, self.shared.masters)
            if staged.refused or staged.missing:
                self._ready.append(self._set_aside(student, staged))
                continue
            task = self.shared.task(staged)
            known = None if self._fresh else self._known(staged, task)
            if known is not None:
                self._ready.append(known)
                continue
            self._staged[student] = staged
            yield task

    def _known(self, staged: Staged, task: Task) -> Result | None:
        """Return the result of an earlier run if it still holds."""
        record = self.journal.records.get(task.student, {})
        if record.get("digest") != task.digest:  # or it was not graded at all
            return None
        scores = self.writer.holds(staged, record["scores"])
        if scores is None:
            return None
        return self._finish(Result(task.student, scores, self._remarks(staged, record)), record)

    def _settle(self, staged: Staged, task: Task, result: Outcome | Failed, alone: bool) -> Result:
        """Write what came of a task."""
        if isinstance(result, Failed):
            staged.refused = result.reason
            return self._set_aside(task.student, staged)
        with writing():
            scores, written = self.writer.write(staged, result)
        record = record_of(result) | {
            "assignment": task.assignment,
            "student": task.student,
            "isolation": task.isolation,
            "digest": task.digest,
            "scores": written,
            "run_alone": alone,
        }
        with writing():
            self.journal.add(record)
        return self._finish(Result(task.student, scores, self._remarks(staged, record)), record)

    def _remarks(self, staged: Staged, record: Record) -> list[str]:
        unboxed = [UNBOXED] if self.shared.isolation == "none" else []
        alone = ["it was run twice, the second time alone"] if record["run_alone"] else []
        return [*staged.remarks, *record["limits"], *alone, *unboxed]

    def _set_aside(self, folder: str, staged: Staged) -> Result:
        """Record that a submission is refused, or that it has no notebook and so no points."""
        name = self.shared.name
        result = Result(staged.student, remarks=list(staged.remarks), refused=staged.refused)
        record = {"assignment": name, "student": staged.student, "isolation": self.shared.isolation}
        record |= {"seed": self.shared.seed, "cells": {}, "limits": [], "signs": []}
        with writing():
            if is_student_id(folder):
                points = 0.0 if staged.missing else None
                gradebook.set_aside(self._directory, name, folder, points)
                result.scores = gradebook.scores(self._directory, name, folder)
            self.journal.add(record)
        return self._finish(result, record, folder)

    def _finish(self, result: Result, record: Record, folder: str = "") -> Result:
        result.record = record
        self.done[folder or result.student] = result
        return result


def journal_path(course: Course, assignment: str) -> Any:
    """Return where the records of an assignment are."""
    return course.grades / f"{assignment}.jsonl"
