"""What JupyterLab's Validate button does, from a terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from autograder.grading.config import course_config
from autograder.grading.course import Course
from autograder.grading.errors import UserError
from autograder.grading.notebooks import RefusedNotebook, read_submitted
from autograder.grading.quiet import quiet

# nbgrader cuts lines to this many characters, less its indentation; a check writes up to 102.
WIDTH = 110


def validate(course: Course, path: Path) -> bool:
    """Run the notebook at `path`, print what nbgrader finds, return whether all tests pass.

    A test cell that was edited counts as not passed. Raises UserError if there is no such
    notebook, or if it is none.
    """
    from nbgrader.validator import Validator

    path = path.resolve()
    if path.is_dir():
        raise UserError(f"{path} is a folder; give the path of the notebook in it")
    if not path.is_file():
        raise UserError(f"{path} does not exist; give the path of a notebook")
    if path.suffix != ".ipynb":
        raise UserError(f"{path} is no notebook; give the path of an .ipynb")
    try:
        cells = read_submitted(path.read_bytes(), str(path)).cells
    except RefusedNotebook as reason:
        raise UserError(str(reason)) from None
    if not any(cell.grade_id for cell in cells):
        raise UserError(f"{path} has no test cell; validate a notebook made from release/")
    with quiet():
        validator = Validator(config=course_config(course))
        validator.stream = sys.stdout
        validator.width = WIDTH
        found: list[dict] = []
        check = validator.validate

        def remember(filename: str) -> dict:
            found.append(check(filename))
            return found[-1]

        validator.validate = remember
        validator.validate_and_print(str(path))
    return not any(found)
