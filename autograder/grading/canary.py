"""Before a class is graded: the reference must earn everything and the blank nothing.

Both go through the same path as a student's submission, in a course of their own. A missing
package, a broken test or a test that passes without an answer shows here, and not as a wrong
grade for everybody.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from autograder.grading.config import course_config, course_directory
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.grade import Result, grade
from autograder.grading.gradebook import autograded_notebook, test_cells
from autograder.grading.master import marks, read_source
from autograder.grading.staging import masters_of

REFERENCE, BLANK = "reference", "blank"


def check_canary(
    course: Course, assignment: str, tell: Callable[[Result], None] = lambda result: None
) -> None:
    """Grade the reference and the blank of `assignment`; `tell` is called with each result.

    Raises UserError that names every test cell that came out wrong and what it printed.
    """
    course.assignment(assignment)
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        trial = Course(Path(folder).resolve(), course.isolation)
        shutil.copytree(course.source / assignment, trial.source / assignment)
        masters = masters_of(trial, assignment, course_config(trial))
        _submit(trial, assignment, masters)
        results = {result.student: result for result in grade(trial, assignment, tell=tell)}
        problems = []
        for name, master in masters.items():
            for cell in test_cells(master):
                problems += _problems(trial, assignment, name, cell, results)
    if problems:
        listed = "\n".join(f"  {problem}" for problem in problems)
        raise UserError(
            f"no submission was graded, since the tests of {assignment} cannot be trusted here:\n"
            f"{listed}\nmend source/{assignment} or what it needs to run, then grade again"
        )


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


def _problems(trial: Course, assignment: str, name: str, cell: str, results: dict) -> list[str]:
    found = []
    for student, result in results.items():
        if result.refused:
            found.append(f"the {student} was not graded: {result.refused}")
            continue
        score = result.scores[cell]
        wanted = score.maximum if student == REFERENCE else 0
        if score.points == wanted and (student == REFERENCE or score.maximum > 0):
            continue
        said = _printed(trial, assignment, student, name, cell)
        found.append(
            f"test cell {cell!r} gives the {student} {score.points:g} of {score.maximum:g} points"
            f" instead of {wanted:g}; it printed: {said}"
        )
    return list(dict.fromkeys(found))


def _printed(trial: Course, assignment: str, student: str, name: str, grade_id: str) -> str:
    """Return the last thing a test cell put out, in one line."""
    directory = course_directory(trial, course_config(trial))
    notebook = read_source(autograded_notebook(directory, assignment, student, name))
    cell = next(cell for cell in notebook.cells if marks(cell).get("grade_id") == grade_id)
    for output in reversed(cell.outputs):
        if output.output_type == "error":
            return f"{output.ename}: {output.evalue}".replace("\n", " ")
        if output.output_type == "stream":
            return output.text.strip().replace("\n", " ")
    return "nothing"
