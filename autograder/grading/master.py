"""The master of an assignment: its cells as nbgrader records them, hidden tests included."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.errors import UserError

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode
    from traitlets.config import Config

SOLUTION_MARKERS = ("### BEGIN SOLUTION", "### END SOLUTION")


@dataclass(frozen=True)
class Exercise:
    """A solution cell and the test cells that judge it.

    `name` is what the solution cell binds first, a function or a variable.
    """

    name: str
    solution: str
    tests: tuple[str, ...]
    points: float


def master_notebook(path: Path, config: Config) -> NotebookNode:
    """Return the source notebook at `path` with solutions cleared, checksums set, tests complete.

    It has been through the same steps as the cells that nbgrader records in the gradebook. Raises
    UserError if the file is no notebook or not in nbgrader's form.
    """
    notebook = read_source(path)
    try:
        for step in _recorded_steps(config):
            notebook, _ = step(config=config).preprocess(notebook, {})
    # nbgrader raises bare RuntimeError, and errors of its own and of jsonschema.
    except Exception as error:
        raise UserError(f"{path} is not in nbgrader's form: {error}") from None
    return notebook


def _recorded_steps(config: Config) -> list[type]:
    """Return the configured steps of `generate_assignment` before it writes to the gradebook.

    Without the one that makes tests from `AUTOTEST` lines, which runs the notebook: the course
    has none.
    """
    from nbgrader.converters import GenerateAssignment
    from nbgrader.preprocessors import InstantiateTests, SaveCells

    steps = GenerateAssignment(config=config).preprocessors
    return [step for step in steps[: steps.index(SaveCells)] if step is not InstantiateTests]


def read_source(path: Path) -> NotebookNode:
    """Return the notebook at `path` in format 4. Raises UserError if it is none."""
    import nbformat

    try:
        return nbformat.read(path, as_version=4)
    except Exception as error:
        raise UserError(f"{path} is not a notebook: {error}") from None


def marks(cell: NotebookNode) -> dict:
    """Return the nbgrader metadata of `cell`, an empty mapping where it has none."""
    return cell.metadata.get("nbgrader", {})


def is_test(cell: NotebookNode) -> bool:
    """Return whether `cell` is a test cell: graded by running it, not by reading it."""
    mark = marks(cell)
    return bool(mark.get("grade")) and not mark.get("solution") and cell.cell_type == "code"


def split_hidden(source: str) -> tuple[list[str], list[str]]:
    """Return the lines of a test cell that students get, and those that are hidden from them.

    The lines that mark a hidden block are in neither.
    """
    seen: list[str] = []
    hidden: list[str] = []
    into = seen
    for line in source.split("\n"):
        if "BEGIN HIDDEN TESTS" in line:
            into = hidden
        elif "END HIDDEN TESTS" in line:
            into = seen
        else:
            into.append(line)
    return seen, hidden


def without_markers(source: str) -> str:
    """Return a solution cell's source as somebody would have written it, without the markers."""
    lines = source.split("\n")
    return "\n".join(line for line in lines if not line.lstrip().startswith(SOLUTION_MARKERS))


def exercises(source: NotebookNode) -> list[Exercise]:
    """Return the exercises of a source notebook (solutions still in), in order.

    A test cell belongs to the exercise whose name begins its grade id, the longest if several do,
    and else to the solution cell before it. A test cell before every solution cell is an exercise
    of its own.
    """
    names = {
        marks(cell)["grade_id"]: bound_name(cell)
        for cell in source.cells
        if marks(cell).get("solution")
    }
    graded: dict[str, list[NotebookNode]] = {solution: [] for solution in names}
    before = ""
    for cell in source.cells:
        grade_id = marks(cell).get("grade_id", "")
        if marks(cell).get("solution"):
            before = grade_id
        if is_test(cell):
            graded.setdefault(_home(grade_id, names) or before or grade_id, []).append(cell)
        elif marks(cell).get("grade"):
            graded.setdefault(before or grade_id, []).append(cell)
    return [
        Exercise(
            names.get(solution, solution),
            solution,
            tuple(marks(cell)["grade_id"] for cell in cells),
            sum(float(marks(cell)["points"]) for cell in cells),
        )
        for solution, cells in graded.items()
        if cells
    ]


def _home(grade_id: str, names: dict[str, str]) -> str:
    """Return the solution cell whose exercise's name begins `grade_id`, or an empty string."""
    fits = [one for one, name in names.items() if f"{grade_id}_".startswith(f"{name}_")]
    return max(fits, key=lambda one: len(names[one]), default="")


def bound_name(cell: NotebookNode) -> str:
    """Return the first name that a solution cell binds, its grade id where it binds none."""
    names = bound_names(cell.source, imports=False) if cell.cell_type == "code" else []
    return names[0] if names else marks(cell)["grade_id"]


def bound_names(source: str, imports: bool = True) -> list[str]:
    """Return the names that some code binds at its top level, in order; none if it is no Python.

    `imports` says whether imported names are among them.
    """
    try:
        body = ast.parse(without_markers(source)).body
    except SyntaxError:  # a magic, or prose
        return []
    names = []
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.append(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found = [(alias.asname or alias.name).partition(".")[0] for alias in node.names]
            names += found * imports
        else:
            targets = getattr(node, "targets", [getattr(node, "target", None)])
            stored = [inner for target in targets if target for inner in ast.walk(target)]
            names += [
                inner.id
                for inner in stored
                if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)
            ]
    return names
