"""The one writer of a run: puts outcomes where nbgrader's own autograding would have put them.

Row for row what its converter writes (SaveAutoGrades, AssignLatePenalties, the notebooks under
autograded/), in one open gradebook and without its conversion of files that are converted already.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.folders import replacing
from autograder.grading.gradebook import Score

if TYPE_CHECKING:
    from traitlets.config import Config

    from autograder.grading.staging import Staged
    from autograder.grading.task import Outcome

Scores = dict[str, dict[str, float | None]]


@contextmanager
def writing() -> Iterator[None]:
    """Raise UserError that says what to do where something cannot be written."""
    from nbgrader.api import InvalidEntry
    from sqlalchemy.exc import OperationalError

    try:
        yield
    except (OSError, OperationalError, InvalidEntry) as error:
        why = getattr(error, "strerror", None) or str(getattr(error, "orig", error))
        why = why.strip().splitlines()[0]  # a database's client explains at length
        why = why.removeprefix("(sqlite3.OperationalError) ")
        where = f" to {error.filename}" if getattr(error, "filename", None) else ""
        raise UserError(
            f"a result could not be written{where} ({why}); mend that and run the same command "
            "again: what is graded so far stays"
        ) from None


class Writer:
    """Writes the results of one assignment.

    Args:
      course: the course.
      directory: nbgrader's own object for it.
      assignment: its name; the gradebook has it already.
      config: the course's configuration.
    """

    def __init__(self, course: Course, directory: Any, assignment: str, config: Config) -> None:
        from nbgrader.api import Gradebook
        from nbgrader.converters import Autograde
        from nbgrader.preprocessors import AssignLatePenalties
        from nbgrader.utils import find_all_files

        self._course, self._assignment = course, assignment
        self._converter = Autograde(coursedir=directory, config=config)
        self._penalties = AssignLatePenalties(config=config)
        self._penalties.init_plugin()
        self._book = Gradebook(directory.db_url, directory.course_id)
        folder = course.source / assignment
        found = find_all_files(str(folder), [*directory.ignore, "*.ipynb"])
        self._files = {str(Path(path).relative_to(folder)): Path(path) for path in found}

    def close(self) -> None:
        """Let go of the gradebook."""
        self._book.close()

    def write(self, staged: Staged, outcome: Outcome) -> tuple[dict[str, Score], Scores]:
        """Write one result; a score that a person gave stays.

        Returns the score of each graded cell by grade id, and for each notebook and cell the
        automatic score that the gradebook now holds.
        """
        self._write_notebooks(staged, outcome)
        return self._write_scores(staged, outcome)

    def holds(self, staged: Staged, scores: Scores) -> dict[str, Score] | None:
        """Return the score of each graded cell by grade id, or None where something is missing.

        Missing is a notebook under autograded/, or an automatic score that is as `scores` says.
        """
        folder = self._course.autograded / staged.student / self._assignment
        grades = self._grades(staged.student)
        found: Scores = {}
        for (notebook, cell), grade in grades.items():
            found.setdefault(notebook, {})[cell] = grade.auto_score
        there = all((folder / f"{name}.ipynb").is_file() for name in staged.notebooks)
        result = _by_cell(grades) if grades and found == scores and there else None
        self._forget()
        return result

    def _write_notebooks(self, staged: Staged, outcome: Outcome) -> None:
        """Write the folder under autograded/, whole or not at all."""
        folder = self._course.autograded / staged.student / self._assignment
        for left in folder.parent.glob(f".{folder.name}-*"):  # of a run that was killed
            shutil.rmtree(left, ignore_errors=True)
        with replacing(folder) as beside:
            for name, data in staged.notes.items():
                (beside / name).write_bytes(data)
            for name, path in self._files.items():
                (beside / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, beside / name)
            for name, data in outcome.notebooks.items():
                (beside / f"{name}.ipynb").write_bytes(data)
        self._converter.set_permissions(self._assignment, staged.student)

    def _write_scores(self, staged: Staged, outcome: Outcome) -> tuple[dict[str, Score], Scores]:
        from nbgrader.utils import parse_utc

        book, student = self._book, staged.student
        book.update_or_create_student(student)
        stamp = staged.notes.get("timestamp.txt", b"").decode("utf-8", "replace").strip()
        time = {"timestamp": parse_utc(stamp)} if stamp else {}
        submission = book.update_or_create_submission(self._assignment, student, **time)
        grades = self._grades(student)
        written: Scores = {}
        for (notebook, cell), grade in grades.items():
            if notebook not in outcome.scores:  # it was not handed in
                grade.auto_score, grade.needs_manual_grade = 0, False
            elif cell in outcome.scores[notebook]:
                grade.auto_score = outcome.scores[notebook][cell]
                judged = grade.auto_score is not None and grade.manual_score is None
                grade.needs_manual_grade = not judged
            written.setdefault(notebook, {})[cell] = grade.auto_score
        for (notebook, cell), comment in self._comments(student).items():
            if cell in outcome.comments.get(notebook, {}):
                comment.auto_comment = outcome.comments[notebook][cell]
        book.db.flush()
        for notebook in submission.notebooks:
            if notebook.name in outcome.scores:
                notebook.late_submission_penalty = self._penalty(submission, notebook)
        result = _by_cell(grades)
        book.db.commit()
        self._forget()
        return result, written

    def _penalty(self, submission: Any, notebook: Any) -> float | None:
        late = submission.total_seconds_late
        if late <= 0:
            return None
        plugin = self._penalties.plugin_inst
        penalty = plugin.late_submission_penalty(submission.student_id, notebook.score, late)
        if penalty is None:
            return None
        return self._penalties._check_late_penalty(notebook, penalty)

    def _grades(self, student: str) -> dict[tuple[str, str], Any]:
        from nbgrader.api import Grade

        return self._rows(Grade, student)

    def _comments(self, student: str) -> dict[tuple[str, str], Any]:
        from nbgrader.api import Comment

        return self._rows(Comment, student)

    def _rows(self, table: Any, student: str) -> dict[tuple[str, str], Any]:
        """Return the rows of a submission, by notebook and cell."""
        from nbgrader.api import (
            Assignment,
            BaseCell,
            Notebook,
            SubmittedAssignment,
            SubmittedNotebook,
        )

        query = (
            self._book.db.query(table, Notebook.name, BaseCell.name)
            .join(SubmittedNotebook, SubmittedNotebook.id == table.notebook_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(BaseCell, BaseCell.id == table.cell_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == self._assignment)
            .filter(SubmittedAssignment.student_id == student)
        )
        return {(notebook, cell): row for row, notebook, cell in query.all()}

    def _forget(self) -> None:
        """End the transaction and drop what was read: a run may be long, a class large."""
        self._book.db.rollback()
        self._book.db.expunge_all()


def _by_cell(grades: dict[tuple[str, str], Any]) -> dict[str, Score]:
    found = {}
    for (_, cell), grade in grades.items():
        given = grade.manual_score if grade.manual_score is not None else grade.auto_score
        points = 0.0 if given is None else given + (grade.extra_credit or 0.0)
        found[cell] = Score(points, grade.max_score, bool(grade.needs_manual_grade))
    return found
