"""An assignment and its submissions in otter-grader's form.

Each test cell becomes a test file with one test case that runs the whole cell, hidden tests too, in
the notebook's namespace, for the same points; in the submission `grader.check` stands in its place.
"""

from __future__ import annotations

import copy
from pathlib import Path

import nbformat
from nbformat import v4

from autograder.grading.course import Course
from autograder.grading.master import is_test, marks, read_source

# The command that makes otter's configuration of an assignment out of its test files.
GENERATE = ("-m", "otter", "generate", "--no-config", "--no-requirements", "--no-environment")
_TEST = """\
OK_FORMAT = False

from otter.test_files import test_case

name = {name!r}
points = {points!r}
SOURCE = {source!r}


@test_case(points={points!r}, hidden=True)
def whole_cell(env):
    exec(compile(SOURCE, name, "exec"), env)
"""


def test_of(cell) -> str:
    """Return the text of otter's test file for a test cell of a source notebook."""
    mark = marks(cell)
    return _TEST.format(name=mark["grade_id"], points=float(mark["points"]), source=cell.source)


def submission(notebook):
    """Return a submitted notebook as otter's students would hand it in."""
    changed = copy.deepcopy(notebook)
    changed.cells = [
        v4.new_code_cell(f"grader.check({marks(cell)['grade_id']!r})") if is_test(cell) else cell
        for cell in changed.cells
    ]
    changed.cells.insert(0, v4.new_code_cell("import otter\n\ngrader = otter.Notebook()"))
    return changed


def write_assignment(course: Course, assignment: str, folder: Path) -> list[Path]:
    """Write the assignment's tests and all its submissions to `folder`.

    Args:
      course: has the source and what was submitted; the assignment has one notebook.
      folder: made here; gets tests/ and a folder a student.

    Returns:
      The submissions, a path each.

    Raises:
      ValueError: the assignment has not exactly one notebook, which is all that otter grades.
    """
    found = course.notebooks(assignment)
    if len(found) != 1:
        raise ValueError(f"{assignment} has {len(found)} notebooks, and otter-grader grades one")
    tests = folder / "tests"
    tests.mkdir(parents=True)
    for cell in read_source(course.source / assignment / f"{found[0]}.ipynb").cells:
        if is_test(cell):
            (tests / f"{marks(cell)['grade_id']}.py").write_text(test_of(cell), "utf-8")
    paths = []
    for student in course.students(assignment):
        handed_in = read_source(course.submitted / student / assignment / f"{found[0]}.ipynb")
        path = folder / student / f"{assignment}.ipynb"
        path.parent.mkdir()
        nbformat.write(submission(handed_in), path)
        paths.append(path)
    return paths
