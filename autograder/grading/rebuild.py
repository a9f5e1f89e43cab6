"""Rebuild the notebook that is graded from the master's cells and the student's answers.

A submission supplies two things: the text of solution cells, and cells of the student's own. All
else (test cells, given cells, cell types, points, flags, kernel) is the master's, whatever the
submission did to it.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from autograder.grading.master import is_test, marks, split_hidden
from autograder.grading.notebooks import Cell, RefusedNotebook, Submitted

if TYPE_CHECKING:
    from nbformat.notebooknode import NotebookNode


def rebuild(submitted: Submitted, master: NotebookNode, name: str) -> tuple[NotebookNode, list]:
    """Return the notebook to grade, and a sentence for each thing that was put right.

    `master` is what `master_notebook` returns, `name` the file's name for messages. The master's
    cells stand in the master's order. A cell of the student's own stands after the cell it
    followed; so does a second copy of a solution cell, so that the last definition holds, as it
    did for the student. Raises RefusedNotebook if no cell belongs to the assignment.
    """
    import nbformat

    ours = {marks(cell)["grade_id"]: cell for cell in master.cells if marks(cell).get("grade_id")}
    if not any(cell.grade_id in ours for cell in submitted.cells):
        raise RefusedNotebook(_foreign(submitted, name))
    trails, answers, remarks = _sort(submitted, ours)
    remarks += _order(submitted, ours)
    if submitted.kernel and submitted.kernel != _kernel(master):
        remarks.append(f"kernel {submitted.kernel!r} was set back to {_kernel(master)!r}")

    cells = [_own(cell) for cell in trails[""]]
    for grade_id, cell in ours.items():
        cell = copy.deepcopy(cell)
        if marks(cell).get("solution") and grade_id in answers:
            cell.source = answers[grade_id].source
        if grade_id not in answers:
            remarks.append(f"{_what(cell)} {grade_id!r} was missing and was put back")
            cells.insert(_gap(cells, cell, master), cell)
            continue
        cells.append(cell)
        cells += [_own(own) for own in trails[grade_id]]

    notebook = copy.deepcopy(master)
    notebook.cells = cells
    _number(notebook)
    nbformat.validate(notebook)
    return notebook, remarks


def _foreign(submitted: Submitted, name: str) -> str:
    if any(cell.grade_id for cell in submitted.cells):
        found = next(cell.grade_id for cell in submitted.cells if cell.grade_id)
        return (
            f"{name} is a notebook of another assignment (its first graded cell is {found!r}); "
            "ask for the right one"
        )
    return (
        f"{name} has no nbgrader metadata, so no cell can be told to be an answer; "
        "copy the answers into a fresh copy of the released notebook and submit that"
    )


def _sort(submitted: Submitted, ours: dict[str, NotebookNode]):
    """Split a submission into answers by grade id and the student's own cells by what they follow.

    Returns (trails, answers, remarks). The key "" of trails stands for the top of the notebook.
    """
    trails: dict[str, list[Cell]] = {"": [], **{grade_id: [] for grade_id in ours}}
    answers: dict[str, Cell] = {}
    remarks: list[str] = []
    anchor = ""
    for cell in submitted.cells:
        target = ours.get(cell.grade_id)
        if target is None:
            if cell.grade_id:
                remarks.append(f"cell {cell.grade_id!r} is not in the assignment: kept, not graded")
            trails[anchor].append(cell)
        elif cell.grade_id not in answers:
            anchor = cell.grade_id
            answers[anchor] = cell
            remarks += _changes(cell, target)
        elif marks(target).get("solution"):
            remarks.append(f"solution cell {cell.grade_id!r} stands twice: both run, in order")
            trails[anchor].append(cell)
        else:
            remarks.append(f"a copy of {_what(target)} {cell.grade_id!r} was left out")
    return trails, answers, remarks


def _changes(cell: Cell, target: NotebookNode) -> list[str]:
    what = f"{_what(target)} {cell.grade_id!r}"
    found = []
    if cell.kind != target.cell_type:
        found.append(f"{what} was a {cell.kind} cell: set back to {target.cell_type}")
    if not marks(target).get("solution") and not _same_text(cell.source, target.source):
        found.append(f"{what} was edited: its own text was put back")
    return found


def _same_text(text: str, master: str) -> bool:
    """Compare a locked cell with the master's, as the student got it: without hidden tests."""
    released = "\n".join(split_hidden(master)[0])
    return text.strip() in (master.strip(), released.strip())


def _order(submitted: Submitted, ours: dict[str, NotebookNode]) -> list[str]:
    seen = list(dict.fromkeys(c.grade_id for c in submitted.cells if c.grade_id in ours))
    wanted = [grade_id for grade_id in ours if grade_id in seen]
    if seen == wanted:
        return []
    moved = next(found for found, right in zip(seen, wanted, strict=True) if found != right)
    return [f"cells stood in another order (first {moved!r}): put back in the assignment's order"]


def _gap(cells: list[NotebookNode], missing: NotebookNode, master: NotebookNode) -> int:
    """Return where a missing cell goes: before the first cell that the master has after it.

    What is not graded (headings, hints) is recognised by its cell id, so that a test cell comes
    back above the next exercise's heading and not below it.
    """
    place = {cell.get("id"): index for index, cell in enumerate(master.cells)}
    wanted = place[missing.get("id")]
    start = len(cells)
    while start and not marks(cells[start - 1]):
        start -= 1
    for index in range(start, len(cells)):
        if place.get(cells[index].get("id"), -1) > wanted:
            return index
    return len(cells)


def _own(cell: Cell) -> NotebookNode:
    """Return a cell of the student's own: its text and nothing else."""
    from nbformat import v4

    make = {"code": v4.new_code_cell, "markdown": v4.new_markdown_cell, "raw": v4.new_raw_cell}
    node = make[cell.kind](cell.source)
    node["id"] = cell.id
    return node


def _number(notebook: NotebookNode) -> None:
    """Make cell ids valid and unique, the master's first, and drop them where there are none."""
    taken = {cell.get("id") for cell in notebook.cells if marks(cell)}
    numbered = (notebook.nbformat, notebook.nbformat_minor) >= (4, 5)
    for index, cell in enumerate(notebook.cells):
        if not numbered:
            cell.pop("id", None)
        elif not marks(cell):
            valid = re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell.get("id", ""))
            if not valid or cell["id"] in taken:
                cell["id"] = _free(f"own-{index}", taken)
            taken.add(cell["id"])


def _free(wanted: str, taken: set) -> str:
    while wanted in taken:
        wanted += "-"
    return wanted


def _kernel(master: NotebookNode) -> str:
    return master.metadata.get("kernelspec", {}).get("name", "python3")


def _what(cell: NotebookNode) -> str:
    if marks(cell).get("solution"):
        return "solution cell"
    return "test cell" if is_test(cell) else "given cell"
