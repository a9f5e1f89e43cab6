"""What is written to nbgrader's gradebook, and read from it, beside nbgrader's own steps."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from autograder.grading.converters import run_converter
from autograder.grading.errors import UserError
from autograder.grading.master import is_test, marks


@dataclass(frozen=True)
class Score:
    """The score of one graded cell: points, of at most how many, and whether a person must look.

    `points` is 0 where nothing was scored yet; `manual` says that `needs_manual_grade` is set.
    """

    points: float
    maximum: float
    manual: bool


def register(coursedir, assignment: str, masters: dict, config) -> bool:
    """Record `assignment` in the gradebook unless it is there as it is now; return whether it was.

    On a fresh clone the gradebook is empty, and nbgrader takes hidden tests from it alone. The
    release folder is not touched. Raises UserError if cells came or went after submissions were
    graded, which nbgrader cannot record.
    """
    from nbgrader.api import Gradebook
    from nbgrader.converters import GenerateAssignment

    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        if all(
            _recorded(gradebook, assignment, name) == _expected(master)
            for name, master in masters.items()
        ):
            return False
    before = coursedir.release_directory, coursedir.assignment_id
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        coursedir.release_directory, coursedir.assignment_id = folder, assignment
        try:
            converter = GenerateAssignment(coursedir=coursedir, config=config)
            converter.force = True
            outcome = run_converter(converter)
        finally:
            coursedir.release_directory, coursedir.assignment_id = before
    if outcome.error is not None:
        raise UserError(_why_not_registered(assignment, str(outcome)))
    return True


_CELLS_CAME_OR_WENT = (
    "cells of {} were added or removed after submissions were graded, and nbgrader's gradebook "
    "cannot hold both; put the cells back, or move gradebook.db and autograded/ away and grade "
    "again"
)


def _why_not_registered(assignment: str, log: str) -> str:
    if "there are submissions associated" in log.replace("\n", " "):
        return _CELLS_CAME_OR_WENT.format(assignment)
    return f"nbgrader could not generate {assignment}:\n{log}"


def _expected(master) -> dict:
    """Return what the gradebook should hold of a master's cells: name to text, check and points."""
    return {
        marks(cell)["grade_id"]: (
            cell.cell_type,
            cell.source,
            marks(cell).get("checksum"),
            float(marks(cell)["points"]) if marks(cell).get("grade") else None,
        )
        for cell in master.cells
        if marks(cell).get("grade_id")
    }


def graded_cells(master) -> dict[str, float]:
    """Return what each graded cell of a master is worth, by grade id, in order."""
    return {name: worth for name, (*_, worth) in _expected(master).items() if worth is not None}


def _recorded(gradebook, assignment: str, name: str) -> dict | None:
    from nbgrader.api import MissingEntry

    try:
        notebook = gradebook.find_notebook(name, assignment)
    except MissingEntry:
        return None
    points = {cell.name: cell.max_score for cell in notebook.grade_cells}
    return {
        cell.name: (cell.cell_type, cell.source, cell.checksum, points.get(cell.name))
        for cell in notebook.source_cells
    }


def changed_cells(coursedir, assignment: str, masters: dict) -> dict[str, str]:
    """Return what changed of each cell since `register` recorded it, a clause by grade id.

    Raises UserError where cells came or went after submissions were graded, as `register` does.
    """
    from nbgrader.api import Gradebook, MissingEntry

    changed = {}
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        for name, master in masters.items():
            new, old = _expected(master), _recorded(gradebook, assignment, name)
            try:
                graded = bool(gradebook.find_notebook(name, assignment).submissions)
            except MissingEntry:
                continue
            if graded and _kinds(new) != _kinds(old):
                raise UserError(_CELLS_CAME_OR_WENT.format(assignment))
            for cell in new.keys() & old.keys():
                (_, text, _, points), (_, before, _, worth) = new[cell], old[cell]
                what = ["its text changed"] * (text != before)
                if points != worth:
                    what.append(f"it is worth {points or 0:g} in place of {worth or 0:g}")
                if what:
                    changed[cell] = ", ".join(what)
    return changed


def _kinds(cells: dict) -> dict[str, bool]:
    """Return of each cell whether it is graded."""
    return {name: points is not None for name, (*_, points) in cells.items()}


@dataclass(frozen=True)
class Mark:
    """What the gradebook has of one graded cell of one submission; `manual` is a person's score."""

    auto: float | None
    manual: float | None
    extra: float
    maximum: float

    def score(self, auto: float | None) -> float | None:
        """Return what counts if the automatic score is `auto`; None is that a person must look."""
        points = auto if self.manual is None else self.manual
        return None if points is None else points + self.extra


def all_marks(coursedir, assignment: str) -> dict[str, dict[tuple[str, str], Mark]]:
    """Return the marks of each submission, by student and by notebook and grade id."""
    from nbgrader.api import Gradebook, MissingEntry

    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        try:
            submissions = gradebook.find_assignment(assignment).submissions
        except MissingEntry:
            return {}
        return {
            submission.student_id: {
                (notebook.name, grade.name): Mark(
                    grade.auto_score,
                    grade.manual_score,
                    grade.extra_credit or 0.0,
                    grade.max_score,
                )
                for notebook in submission.notebooks
                for grade in notebook.grades
            }
            for submission in submissions
        }


def set_aside(coursedir, assignment: str, student: str, points: float | None) -> None:
    """Give `student` the automatic score `points` on every cell; None means a person must look.

    A score that a person gave stays. What an earlier submission left under autograded/ and
    feedback/ goes, since it shows work that the score is no longer about.
    """
    from nbgrader.api import Gradebook

    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        gradebook.update_or_create_student(student)
        submission = gradebook.update_or_create_submission(assignment, student)
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                grade.auto_score = points
                grade.needs_manual_grade = points is None
        gradebook.db.commit()
    for step in (coursedir.autograded_directory, coursedir.feedback_directory):
        shutil.rmtree(coursedir.format_path(step, student, assignment), ignore_errors=True)


def scores(coursedir, assignment: str, student: str) -> dict[str, Score]:
    """Return the score of each graded cell of a submission, by grade id; empty if there is none."""
    from nbgrader.api import Gradebook, MissingEntry

    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        try:
            submission = gradebook.find_submission(assignment, student)
        except MissingEntry:
            return {}
        return {
            grade.name: Score(grade.score or 0.0, grade.max_score, bool(grade.needs_manual_grade))
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


def test_cells(master) -> list[str]:
    """Return the grade ids of a master's test cells, in order."""
    return [marks(cell)["grade_id"] for cell in master.cells if is_test(cell)]


def autograded_notebook(coursedir, assignment: str, student: str, name: str) -> Path:
    """Return where nbgrader keeps the executed notebook of a submission."""
    folder = coursedir.format_path(coursedir.autograded_directory, student, assignment)
    return Path(folder) / f"{name}.ipynb"
