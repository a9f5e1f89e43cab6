"""A tiny course without JAX: what the tests of grading grade.

Two exercises, `double(x)` with a visible and a hidden test, and `answer`, a number to predict.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

from autograder.grading.course import Course

NAME = "01_toy"
REPOSITORY = Path(__file__).resolve().parents[2]
HIDDEN = ["assert double(-2.5) == -5.0", "assert double(10) == 20"]

DOUBLE = 'def double(x):\n    """Return x twice."""\n'
RIGHT_DOUBLE = DOUBLE + "    return 2 * x"
WRONG_DOUBLE = DOUBLE + "    return x"
# Right for the visible input alone.
NARROW_DOUBLE = DOUBLE + "    return 6"
RIGHT_ANSWER = "answer = 42"
WRONG_ANSWER = "answer = 41"


def solution(grade_id: str, source: str) -> Any:
    return _cell(grade_id, source, grade=False, solution=True)


def graded(grade_id: str, source: str, points: float) -> Any:
    return _cell(grade_id, source, grade=True, solution=False, points=points)


def given(grade_id: str, source: str) -> Any:
    return _cell(grade_id, source, grade=False, solution=False, locked=True)


def _cell(grade_id: str, source: str, **marks: Any) -> Any:
    marks = {"grade_id": grade_id, "schema_version": 3, "task": False, **marks}
    marks.setdefault("locked", marks["grade"])
    return v4.new_code_cell(source, id=grade_id.replace("_", "-"), metadata={"nbgrader": marks})


def markdown(name: str, source: str) -> Any:
    return v4.new_markdown_cell(source, id=name)


def source_notebook() -> Any:
    """Return the source notebook of the toy assignment, solutions and tests in it."""
    stub = "    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
    hidden = "\n".join(["### BEGIN HIDDEN TESTS", *HIDDEN, "### END HIDDEN TESTS"])
    cells = [
        given("setup", "import math"),
        markdown("double-header", "## Exercise 1 · `double(x)`"),
        solution("double", DOUBLE + stub),
        v4.new_code_cell("double(4)  # try it", id="double-try"),
        graded("double_values", 'assert double(3) == 6, "3 twice is 6"\n' + hidden, 2),
        graded("double_text", '"""1 point"""\nassert double("ab") == "abab"', 1),
        markdown("answer-header", "## Exercise 2 · `answer`"),
        solution("answer", "answer = None\n### BEGIN SOLUTION\nanswer = 42\n### END SOLUTION"),
        graded("answer_is_right", 'assert answer == 42, "not the answer"', 3),
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return v4.new_notebook(cells=cells, metadata=metadata)


def make_course(root: Path, notebook: Any = None) -> Course:
    """Write a course with the toy assignment at `root` (made if missing) and return it."""
    course = Course(root.resolve())
    folder = course.source / NAME
    folder.mkdir(parents=True)
    nbformat.write(notebook or source_notebook(), folder / f"{NAME}.ipynb")
    shutil.copy(REPOSITORY / "nbgrader_config.py", course.root)
    return course


def student_notebook(source: Any = None, /, **answers: str) -> Any:
    """Return a submission: the blank, with the text of the named solution cells replaced.

    `source` is the assignment's source notebook, the toy's if none is given.
    """
    from nbgrader.preprocessors import ComputeChecksums
    from traitlets.config import Config

    from autograder.grading.master import marks, master_notebook, split_hidden

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "source.ipynb"
        nbformat.write(source or source_notebook(), path)
        notebook = master_notebook(path, Config())
    for cell in notebook.cells:
        cell.source = "\n".join(split_hidden(cell.source)[0])
    notebook, _ = ComputeChecksums().preprocess(notebook, {})
    for cell in notebook.cells:
        cell.source = answers.get(marks(cell).get("grade_id"), cell.source)
    return notebook


def find(notebook: Any, grade_id: str) -> Any:
    """Return the cell of `notebook` with that grade id."""
    return next(
        cell
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    )


def submit(course: Course, student: str, notebook: Any, name: str = NAME) -> Path:
    """File a submission (a notebook, or raw bytes) as it is and return its folder."""
    folder = course.submitted / student / name
    folder.mkdir(parents=True)
    data = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
    (folder / f"{name}.ipynb").write_bytes(data)
    return folder


def make_sample_class(course: Course) -> None:
    """Write a class.toml for the toy course, as the demo reads it."""
    folder = course.root / "autograder" / "tests" / "answers" / NAME
    (folder / "double").mkdir(parents=True)
    (folder / "double" / "unchanged.py").write_text(WRONG_DOUBLE + "\n")
    (folder / "double" / "narrow.py").write_text(NARROW_DOUBLE + "\n")
    (folder / "class.toml").write_text(
        '[reference]\nrest = "reference"\n\n[blank]\n\n'
        '[unchanged]\nrest = "reference"\nanswers.double = "double/unchanged.py"\n\n'
        '[narrow]\nanswers.double = "double/narrow.py"\n\n'
        "[without_notebook]\nnotebook = false\n"
    )
