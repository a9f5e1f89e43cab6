"""A student's side of a course folder: take a working copy, hand it in."""

from __future__ import annotations

import getpass
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.folders import replacing

# Where earlier submissions are kept; nbgrader's patterns do not match a name with a dot before it.
EARLIER = ".earlier"
# nbgrader's own format, in UTC
TIMESTAMP = "%Y-%m-%d %H:%M:%S.%f UTC"


def start(course: Course, lesson: str) -> Path:
    """Copy release/LESSON to work/LESSON and return the copy.

    Raises UserError if the lesson is unknown, not released, or already started: work is never
    overwritten.
    """
    course.assignment(lesson)
    released, copy = course.release / lesson, course.work / lesson
    if not released.is_dir():
        raise UserError(f"{released} does not exist; generate it with: make release")
    if os.path.lexists(copy):
        raise UserError(
            f"{copy} is there already and is not overwritten; to start afresh, rename or remove it"
        )
    with replacing(copy) as folder:
        shutil.copytree(released, folder, dirs_exist_ok=True)
    return copy


def submit(course: Course, lesson: str, student: str | None = None) -> Path:
    """File work/LESSON/LESSON.ipynb under submitted/STUDENT/LESSON with the time; return it.

    `student` is the user's own name where none is given. A submission that is there already is
    kept under submitted/.earlier/. Raises UserError if there is nothing to submit.
    """
    course.assignment(lesson)
    student = student or getpass.getuser()
    if student.startswith(".") or not student.isprintable() or set(student) & set("/\\*?[]+"):
        raise UserError(
            f"{student!r} cannot be a student's id: it names a folder, so it has no / \\ * ? [ ] + "
            "and does not begin with a dot"
        )
    worked = [course.work / lesson / f"{name}.ipynb" for name in course.notebooks(lesson)]
    for notebook in worked:
        if not notebook.is_file():
            raise UserError(f"{notebook} does not exist; begin with: make start LESSON={lesson}")
    now = datetime.now(UTC)
    filed = course.submitted / student / lesson
    if filed.is_dir():
        earlier = course.submitted / EARLIER / student / lesson / now.strftime("%Y-%m-%d_%H%M%S.%f")
        shutil.copytree(filed, earlier, symlinks=True)
    with replacing(filed) as folder:
        for notebook in worked:
            shutil.copy(notebook, folder)
        (folder / "timestamp.txt").write_text(now.strftime(TIMESTAMP), encoding="utf-8")
    return filed
