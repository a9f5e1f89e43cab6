"""What a submission costs in a class of ten, of a hundred and of a thousand."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import nbformat

from autograder.authoring.bench.compare import compare
from autograder.authoring.bench.graders import Autograder
from autograder.authoring.bench.submissions import honest_class, new_course
from autograder.grading.course import Course
from autograder.grading.master import read_source

SIZES = (10, 100, 1000)


def flatness(
    course: Course, assignment: str, workers: int, sizes=SIZES, tell: Callable = print
) -> list[dict]:
    """Grade classes of several sizes on the first exercise of an assignment; a row each."""
    rows = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        short = Course(Path(folder, "short").resolve())
        _shorten(course, short, assignment)
        for size in sizes:
            samples = {assignment: honest_class(short, assignment, size)}
            trial = new_course(short, Path(folder, f"class-{size}"), samples)
            grader = Autograder(Path(folder, f"graded-{size}"), workers)
            (total,) = compare(trial, [assignment], [grader], tell)
            row = total.row()
            row["seconds_per_submission"] = round(total.seconds / size, 4)
            rows.append(row)
    return rows


def _shorten(course: Course, short: Course, assignment: str) -> None:
    """Write an assignment that ends before the second exercise."""
    (name,) = course.notebooks(assignment)
    notebook = read_source(course.source / assignment / f"{name}.ipynb")
    headers = [
        index
        for index, cell in enumerate(notebook.cells)
        if cell.cell_type == "markdown" and cell.source.startswith("## ")
    ]
    notebook.cells = notebook.cells[: headers[1]]
    folder = short.source / assignment
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{name}.ipynb")
