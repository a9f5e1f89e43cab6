"""Give nbgrader clean, rebuilt submissions.

For the length of a run nbgrader's converter reads a temporary folder of rebuilt submissions;
`submitted/` is never changed.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading import gradebook
from autograder.grading.course import Course, is_student_id
from autograder.grading.errors import UserError
from autograder.grading.master import master_notebook
from autograder.grading.notebooks import RefusedNotebook, read_submitted
from autograder.grading.rebuild import rebuild
from autograder.grading.sanitise import take

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode

NO_NOTEBOOK = "no notebook"
MOST_REMARKS = 20


@dataclass
class Staged:
    """One submission, ready to be graded, or why it is not.

    `refused` is the reason it cannot be graded, or empty; `missing` says that no notebook was
    handed in; `remarks` has a sentence for everything that was left out or put right; `taken` maps
    the name of each notebook to its bytes as they were handed in.
    """

    student: str
    notebooks: dict[str, NotebookNode] = field(default_factory=dict)
    notes: dict[str, bytes] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    refused: str = ""
    missing: bool = False
    taken: dict[str, bytes] = field(default_factory=dict)


def stage(course: Course, assignment: str, student: str, masters: dict) -> Staged:
    """Return the submission of `student`, cleaned and rebuilt, or the reason why it is refused.

    `masters` maps the name of each notebook of the assignment to its master.
    """
    if not is_student_id(student):
        return Staged(ascii(student), refused="the folder's name is no student's id; rename it")
    given = [path.name for path in (course.source / assignment).iterdir()]
    given = [name for name in given if not name.endswith(".ipynb")]
    taken = take(course.submitted, student, assignment, list(masters), given)
    staged = Staged(student, notes=taken.notes, remarks=taken.left_out, refused=taken.refused)
    staged.taken = taken.notebooks
    if staged.refused:
        return staged
    if "timestamp.txt" in staged.notes:
        # nbgrader's release_feedback stops at the first submission that has a time and no secret.
        staged.notes.setdefault("submission_secret.txt", secrets.token_hex(64).encode())
    if not taken.notebooks:
        staged.missing = True
        staged.remarks.insert(0, NO_NOTEBOOK)
    for name, data in taken.notebooks.items():
        try:
            submitted = read_submitted(data, f"{name}.ipynb")
            notebook, remarks = rebuild(submitted, masters[name], f"{name}.ipynb")
        except RefusedNotebook as reason:
            staged.refused = str(reason)
            return staged
        staged.notebooks[name] = notebook
        staged.remarks += remarks
    more = len(staged.remarks) - MOST_REMARKS
    if more > 0:
        staged.remarks[MOST_REMARKS:] = [f"and {more} more remarks"]
    return staged


def masters_of(course: Course, assignment: str, config) -> dict[str, NotebookNode]:
    """Return the master of each notebook of `assignment`, by name."""
    return {
        name: master_notebook(course.source / assignment / f"{name}.ipynb", config)
        for name in course.notebooks(assignment)
    }


def start_staged(converter, original) -> None:
    """Run `original`, nbgrader's own `Autograde.start`, on staged submissions.

    What was staged is left in `converter.staged`. A submission without a notebook gets 0 points; a
    refused one keeps no score and is marked as needing manual grading. Raises NbGraderException if
    there is no sandbox or nothing to grade, and after the others were graded if any was refused.
    """
    from nbgrader.converters import NbGraderException

    from autograder.grading.apart import ExecuteApart
    from autograder.grading.boxes import require_boxes

    coursedir = converter.coursedir
    course, assignment = Course(Path(coursedir.root)), coursedir.assignment_id
    converter.staged = []
    try:
        if ExecuteApart(config=converter.config).isolation != "none":
            require_boxes()
        course.assignment(assignment)
        masters = masters_of(course, assignment, converter.config)
        gradebook.register(coursedir, assignment, masters, converter.config)
    except UserError as error:
        converter.log.error("%s", error)
        raise NbGraderException(str(error)) from None
    excluded = coursedir.student_id_exclude.split(",")
    for student in course.students(assignment):
        if fnmatchcase(student, coursedir.student_id) and student not in excluded:
            converter.staged.append(stage_safely(course, assignment, student, masters))
    if not converter.staged:
        converter.log.error("nobody has submitted %s", assignment)
        raise NbGraderException(f"nobody has submitted {assignment}")
    for staged in converter.staged:
        _log(converter.log, staged)
    try:
        if any(staged.notebooks for staged in converter.staged):
            with staged_folder(coursedir, assignment, converter.staged):
                original(converter)
    finally:
        # A name that is no student's id is not among these, and has no place in the gradebook.
        for staged in converter.staged:
            if (staged.missing or staged.refused) and staged.student in course.students(assignment):
                gradebook.set_aside(
                    coursedir, assignment, staged.student, 0.0 if staged.missing else None
                )
    refused = [staged.student for staged in converter.staged if staged.refused]
    if refused:
        raise NbGraderException(f"not graded: {', '.join(refused)}")


def stage_safely(course: Course, assignment: str, student: str, masters: dict) -> Staged:
    """Stage one submission; what goes wrong that nobody thought of stays that submission's."""
    try:
        return stage(course, assignment, student, masters)
    except Exception as error:
        return Staged(
            student if is_student_id(student) else ascii(student),
            refused=f"it could not be read ({type(error).__name__}: {error}); report this",
        )


def _log(log, staged: Staged) -> None:
    for remark in staged.remarks:
        log.warning("%s: %s", staged.student, remark)
    if staged.refused:
        log.error("%s is not graded: %s", staged.student, staged.refused)


@contextmanager
def staged_folder(coursedir, assignment: str, submissions: list[Staged]) -> Iterator[Path]:
    """Write `submissions` to a temporary folder, and point `coursedir` there for the while."""
    import nbformat

    before = coursedir.submitted_directory
    with tempfile.TemporaryDirectory(prefix="autograder-") as name:
        folder = Path(name).resolve()
        for staged in submissions:
            if staged.refused or staged.missing:
                continue
            home = folder / staged.student / assignment
            home.mkdir(parents=True)
            for note, data in staged.notes.items():
                (home / note).write_bytes(data)
            for notebook, node in staged.notebooks.items():
                nbformat.write(node, home / f"{notebook}.ipynb")
        coursedir.submitted_directory = str(folder)
        try:
            yield folder
        finally:
            coursedir.submitted_directory = before
