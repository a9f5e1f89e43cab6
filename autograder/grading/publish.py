"""What leaves the gradebook: feedback pages and the CSV of all grades, both in nbgrader's form."""

from __future__ import annotations

import glob
from collections.abc import Callable
from pathlib import Path

from autograder.grading.config import course_config, course_directory
from autograder.grading.converters import run_converter
from autograder.grading.course import Course
from autograder.grading.database import other_database, require_database
from autograder.grading.errors import UserError
from autograder.grading.folders import replacing_file
from autograder.grading.quiet import quiet


def graded_students(course: Course, assignment: str) -> list[str]:
    """Return the ids of the students who have a graded notebook of `assignment`, sorted."""
    return sorted(path.parent.name for path in course.autograded.glob(f"*/{assignment}"))


def feedback(
    course: Course, assignment: str, tell: Callable[[str], None] = lambda student: None
) -> list[Path]:
    """Write a page for each graded notebook of `assignment`; return the pages.

    `tell` is called with each student's id. Raises UserError if nothing is graded, and after the
    others were written if some page could not be.
    """
    from nbgrader.converters import GenerateFeedback

    course.assignment(assignment)
    students = graded_students(course, assignment)
    if not students:
        raise UserError(
            f"no submission of {assignment} is graded; first: make grade ASSIGNMENT={assignment}"
        )
    failed, pages = [], []
    with quiet():
        config = course_config(course)
        for student in students:
            directory = course_directory(
                course, config, assignment_id=assignment, student_id=glob.escape(student)
            )
            converter = GenerateFeedback(coursedir=directory, config=config)
            converter.force = True
            outcome = run_converter(converter)
            if outcome.error is None:
                pages += sorted((course.feedback / student / assignment).glob("*.html"))
            else:
                failed.append(f"  {student}: {outcome.reason}")
            tell(student)
    if failed:
        raise UserError("no page could be written for\n" + "\n".join(failed))
    return pages


def ungraded(course: Course) -> list[str]:
    """Return "STUDENT (ASSIGNMENT)" for each submission that is not graded, in order."""
    found = []
    for assignment in course.assignments():
        graded = set(graded_students(course, assignment))
        for student in course.students(assignment):
            folder = course.submitted / student / assignment
            if student not in graded and any(folder.glob("*.ipynb")):
                found.append(f"{student} ({assignment})")
    return found


def export(course: Course, path: Path) -> Path:
    """Write all grades of the gradebook to `path` as nbgrader's CSV, and return the path.

    Raises UserError if there is no gradebook yet, or if it cannot be reached.
    """
    from nbgrader.api import Gradebook
    from nbgrader.plugins import CsvExportPlugin

    with quiet():
        config = course_config(course)
        directory = course_directory(course, config)
        if other_database(directory) is None and not course.gradebook.is_file():
            raise UserError(f"{course.gradebook} does not exist; grade an assignment first")
        require_database(directory)
        plugin = CsvExportPlugin(config=config)
        with (
            replacing_file(path) as beside,
            Gradebook(directory.db_url, directory.course_id) as gradebook,
        ):
            plugin.to = str(beside)
            plugin.export(gradebook)
    return path
