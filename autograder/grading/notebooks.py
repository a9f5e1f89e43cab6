"""Reading a submitted notebook: bytes in, plain cells or a reason out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

KINDS = ("code", "markdown", "raw")
MAX_CELLS = 2_000
_LONGEST = 200  # characters of a name; an assignment's own are shorter


class RefusedNotebook(Exception):
    """A file that cannot be graded; the message says why and what to do about it."""


@dataclass
class Cell:
    """What is read of a submitted cell: everything else it carries is the master's or nobody's.

    `kind` is code, markdown or raw, `id` the notebook's cell id or an empty string, `grade_id`
    nbgrader's name for the cell or an empty string.
    """

    kind: str
    source: str
    id: str = ""
    grade_id: str = ""


@dataclass
class Submitted:
    """A notebook as submitted: its cells and the kernel it asks for."""

    cells: list[Cell]
    kernel: str


def read_submitted(data: bytes, name: str) -> Submitted:
    """Read a submitted notebook from its bytes; `name` is the file's name, for messages.

    Older formats are upgraded. Raises RefusedNotebook for whatever is no notebook.
    """
    if not data.strip():
        raise RefusedNotebook(f"{name} is empty; ask for the notebook again")
    raw = _json(data, name)
    if not isinstance(raw, dict) or not ("cells" in raw or "worksheets" in raw):
        raise RefusedNotebook(
            f"{name} is JSON but not a notebook: it has no cells; ask for the notebook again"
        )
    raw = _upgrade(raw, name)
    if not isinstance(raw.get("cells"), list):
        raise RefusedNotebook(f"{name} is not a notebook: its cells are no list")
    if len(raw["cells"]) > MAX_CELLS:
        raise RefusedNotebook(
            f"{name} has {len(raw['cells']):,} cells, and at most {MAX_CELLS:,} are graded; "
            "delete those that are no part of the answers and submit again"
        )
    metadata = _mapping(raw.get("metadata"))
    kernel = _mapping(metadata.get("kernelspec")).get("name", "")
    cells = [_cell(cell, number, name) for number, cell in enumerate(raw["cells"], start=1)]
    return Submitted(cells, _text(kernel))


def _json(data: bytes, name: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RefusedNotebook(
            f"{name} is not text in UTF-8 (byte {error.start}); ask for the notebook again"
        ) from None
    except RecursionError:
        raise RefusedNotebook(
            f"{name} is nested too deeply to be read; clear all outputs, save and submit again"
        ) from None
    except ValueError as error:
        raise RefusedNotebook(
            f"{name} is not JSON ({error}); open it in JupyterLab, save it and submit again"
        ) from None


def _upgrade(raw: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the notebook in format 4."""
    version = raw.get("nbformat")
    if version == 4 and "cells" in raw:
        return raw
    if not isinstance(version, int) or version > 4:
        raise RefusedNotebook(
            f"{name} has notebook format {version!r:.40}, and only formats up to 4 are known; "
            "save it from the course's JupyterLab and submit again"
        )
    import nbformat

    try:
        return nbformat.convert(nbformat.from_dict(raw), 4)
    # Whatever the converters of nbformat stumble over, the file cannot be graded.
    except Exception as error:
        raise RefusedNotebook(
            f"{name} has notebook format {version!r:.40} and cannot be upgraded "
            f"({type(error).__name__}); open it in JupyterLab, save it and submit again"
        ) from None


def _cell(raw: Any, number: int, name: str) -> Cell:
    cell = _mapping(raw)
    source = cell.get("source")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str) or cell.get("cell_type") not in KINDS:
        raise RefusedNotebook(
            f"cell {number} of {name} is malformed; open it in JupyterLab, save it and submit again"
        )
    # A lone surrogate can be written in JSON and nowhere else.
    source = source.encode("utf-8", "replace").decode("utf-8")
    marks = _mapping(_mapping(cell.get("metadata")).get("nbgrader"))
    return Cell(cell["cell_type"], source, _text(cell.get("id")), _text(marks.get("grade_id")))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value[:_LONGEST] if isinstance(value, str) else ""
