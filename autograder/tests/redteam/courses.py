"""What hostile submissions are built on: two tiny courses with secrets in them, and a real one.

Each secret is a text that stands in one place only. A case that shows it has read what it must not.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from nbformat import v4

from autograder.grading.course import Course
from autograder.grading.master import marks, read_source, without_markers
from autograder.tests import toy_course as toy
from autograder.tests.redteam.cases import Case

# Attacks look for these and must not hold them themselves, so they put the word together.
SECRET = "osprey-"
HIDDEN, INPUT = f"{SECRET}hidden-7731", f"{SECRET}input-7732"
REFERENCE, NEIGHBOUR, SHELL = (f"{SECRET}{one}" for one in ("ref-7733", "other-7734", "shell-7735"))
SECRETS = (HIDDEN, INPUT, REFERENCE, NEIGHBOUR, SHELL)

REAL = "01_jaxpr_trace_jit"
NAMES = {"plain": toy.NAME, "traced": toy.NAME, "real": REAL}
HONEST = ("a_honest", "mm_honest", "z_honest")

_MARK = "    ### {} SOLUTION"
_SOLUTION = f"{_MARK.format('BEGIN')}\n    {{}}  # {REFERENCE}\n{_MARK.format('END')}"
_ANSWER = "answer = None\n### BEGIN SOLUTION\nanswer = 42\n### END SOLUTION"
_HIDDEN = "\n### BEGIN HIDDEN TESTS\n{}\n### END HIDDEN TESTS"
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def plain() -> Any:
    """A source notebook without JAX: `double`, judged by plain asserts, and a number `answer`."""
    hidden = f'# {HIDDEN}\nassert double("{INPUT}") == "{INPUT}{INPUT}"\nassert double(-2.5) == -5'
    return _notebook(
        toy.given("setup", "import math"),
        toy.solution("double", toy.DOUBLE + _SOLUTION.format("return 2 * x")),
        toy.graded("double_values", "assert double(3) == 6" + _HIDDEN.format(hidden), 2),
        toy.graded("double_list", "assert double([1]) == [1, 1]", 1),
        toy.solution("answer", _ANSWER),
        toy.graded("answer_is_right", "assert answer == 42", 3),
    )


def traced() -> Any:
    """A source notebook with JAX: a jitted `double`, judged by checks, and `seconds`, a clock's."""
    hidden = (
        f"# {HIDDEN}\n"
        'check.values("double", twice, [(jnp.float32(1234.5),), (jnp.ones(2),)], hidden=True)'
    )
    calls = "[(jnp.float32(3),)]"
    return _notebook(
        toy.given(
            "imports",
            "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom autograder import check",
        ),
        toy.given("twice", "def twice(x):\n    return 2 * np.asarray(x, np.float64)"),
        toy.solution("double", "@jax.jit\n" + toy.DOUBLE + _SOLUTION.format("return 2 * x")),
        toy.graded(
            "double_values", f'check.values("double", twice, {calls})' + _HIDDEN.format(hidden), 2
        ),
        toy.graded(
            "double_traces",
            'check.traces("double", [jnp.float32(1), jnp.float32(2)], exactly=1)',
            1,
        ),
        toy.solution("answer", _ANSWER),
        toy.graded("answer_is_right", "assert answer == 42", 3),
    )


def _notebook(*cells: Any) -> Any:
    metadata = {"kernelspec": _KERNEL, "language_info": {"name": "python"}}
    return v4.new_notebook(cells=list(cells), metadata=metadata)


_SOURCES = {"plain": plain, "traced": traced}
_WRONG = {
    "plain": {"double": toy.WRONG_DOUBLE, "answer": toy.WRONG_ANSWER},
    "traced": {"double": toy.WRONG_DOUBLE, "answer": toy.WRONG_ANSWER},
}
_RIGHT = {
    "plain": {"double": f"{toy.RIGHT_DOUBLE}  # {NEIGHBOUR}", "answer": toy.RIGHT_ANSWER},
    "traced": {
        "double": f"@jax.jit\n{toy.RIGHT_DOUBLE}  # {NEIGHBOUR}",
        "answer": toy.RIGHT_ANSWER,
    },
}


def make(root: Path, on: str, hostile: list[Case]) -> Course:
    """Write a course at `root` with the honest students' submissions and these cases; return it.

    A case's first cell follows wrong answers in the first solution cell, so that whatever it earns
    besides what it may is forged.
    """
    if on == "real":
        course = Course(root.resolve())
        for part in ("source", "release"):
            shutil.copytree(toy.REPOSITORY / part / REAL, course.root / part / REAL)
        shutil.copy(toy.REPOSITORY / "nbgrader_config.py", course.root)
    else:
        course = toy.make_course(root, _SOURCES[on]())
        blank = course.release / toy.NAME / f"{toy.NAME}.ipynb"
        blank.parent.mkdir(parents=True)
        blank.write_text(json.dumps(toy.student_notebook(_SOURCES[on]())), "utf-8")
    for student in HONEST:
        toy.submit(course, student, _honest(course, on), NAMES[on])
    for case in hostile:
        toy.submit(course, case.student, _hostile(course, on, case), NAMES[on])
    return course


def _honest(course: Course, on: str) -> Any:
    if on != "real":
        return toy.student_notebook(_SOURCES[on](), **_RIGHT[on])
    source = read_source(course.source / REAL / f"{REAL}.ipynb")
    right = {marks(cell).get("grade_id"): without_markers(cell.source) for cell in source.cells}
    notebook = read_source(course.release / REAL / f"{REAL}.ipynb")
    for cell in notebook.cells:
        if marks(cell).get("solution"):
            cell.source = right[marks(cell)["grade_id"]] + f"\n# {NEIGHBOUR}"
    return notebook


def _hostile(course: Course, on: str, case: Case) -> Any:
    if on == "real":
        notebook = read_source(course.release / REAL / f"{REAL}.ipynb")
    else:
        notebook = toy.student_notebook(_SOURCES[on](), **_WRONG[on])
    first = next(cell for cell in notebook.cells if marks(cell).get("solution"))
    first.source = f"{first.source}\n{case.cells[0]}"
    notebook.cells += [
        v4.new_code_cell(source, id=f"own-cell-{number}")
        for number, source in enumerate(case.cells[1:])
    ]
    return notebook
