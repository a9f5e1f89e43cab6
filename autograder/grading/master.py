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


def is_given(cell: NotebookNode) -> bool:
    """Return whether `cell` is the instructor's and no test: it is locked and earns nothing."""
    mark = marks(cell)
    return bool(mark.get("locked")) and not mark.get("grade") and not mark.get("solution")


def names_of_solutions(cells: list[NotebookNode]) -> list[str]:
    """Return what solution cells of a source notebook bind, and no given cell does, in order."""
    given = {name for cell in cells if is_given(cell) for name in bound_names(cell.source)}
    solutions = [cell for cell in cells if marks(cell).get("solution")]
    found = dict.fromkeys(name for cell in solutions for name in bound_names(cell.source))
    return [name for name in found if name not in given]


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
    """Return the first name that a statement of a solution cell binds alone, imports left out.

    Where none does, it is the cell's grade id.
    """
    each = _bound_by_statements(cell.source) if cell.cell_type == "code" else []
    alone = (names[0] for names, imported in each if len(names) == 1 and not imported)
    return next(alone, marks(cell)["grade_id"])


def bound_names(source: str) -> list[str]:
    """Return the names that some code binds at its top level, in order; none if it is no Python."""
    return [name for names, _ in _bound_by_statements(source) for name in names]


def _bound_by_statements(source: str) -> list[tuple[list[str], bool]]:
    """For each statement at the top level of some code: what it binds, and whether by an import."""
    try:
        body = ast.parse(without_markers(source)).body
    except SyntaxError:  # a magic, or prose
        return []
    return [(_bound_by(node), isinstance(node, ast.Import | ast.ImportFrom)) for node in body]


def _bound_by(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [(alias.asname or alias.name).partition(".")[0] for alias in node.names]
    targets = getattr(node, "targets", [getattr(node, "target", None)])
    inside = [inner for target in targets if target for inner in ast.walk(target)]
    return [
        inner.id
        for inner in inside
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)
    ]
