"""Submissions that are no attack and no notebook either: each is graded, or refused with a reason.

`MALFORMED` maps a name to a `Malformed`. What is written stands in the folder of a submission to
the plain course; where it is a notebook after all, its answers are right.
"""

from __future__ import annotations

import base64
import copy
import dataclasses
import io
import json
import os
import socket
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat

from autograder.tests import toy_course as toy
from autograder.tests.redteam import courses

NOTEBOOK = f"{toy.NAME}.ipynb"


@dataclasses.dataclass(frozen=True)
class Malformed:
    """One submission.

    Attributes:
      write: called with the submission's folder, which is empty.
      refused: how the reason begins for which it is not graded; empty where it is graded.
      remark: words of a remark on it.
    """

    write: Callable[[Path], object]
    refused: str = ""
    remark: str = ""


def _right() -> dict:
    """Return a submission that earns everything, as JSON has it."""
    answers = {"double": toy.RIGHT_DOUBLE, "answer": toy.RIGHT_ANSWER}
    return json.loads(json.dumps(toy.student_notebook(courses.plain(), **answers)))


def _raw(data: bytes | str) -> Callable[[Path], object]:
    data = data.encode() if isinstance(data, str) else data
    return lambda folder: (folder / NOTEBOOK).write_bytes(data)


def _changed(change: Callable[[dict], object], **options) -> Callable[[Path], object]:
    """Write the right notebook after `change` was called with it, which may return another."""

    def write(folder: Path) -> None:
        notebook = _right()
        notebook = change(notebook) or notebook
        (folder / NOTEBOOK).write_text(json.dumps(notebook, **options), "utf-8")

    return write


def _encoded(encoding: str) -> Callable[[Path], object]:
    return lambda folder: (folder / NOTEBOOK).write_text(json.dumps(_right()), encoding)


def _deep(folder: Path) -> None:
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    (folder / NOTEBOOK).write_text(json.dumps(_right())[:-1] + f', "deep": {deep}}}', "utf-8")


def _many_cells(notebook: dict) -> None:
    own = {
        "cell_type": "code",
        "source": "",
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    notebook["cells"] += [own] * 100_000


def _attachments(notebook: dict) -> None:
    picture = base64.b64encode(bytes(1 << 20)).decode()
    notebook["cells"].append(
        {
            "cell_type": "markdown",
            "source": "![a](attachment:a.png)",
            "metadata": {},
            "attachments": {f"{number}.png": {"image/png": picture} for number in range(8)},
        }
    )


def _same_ids(notebook: dict) -> None:
    for cell in notebook["cells"]:
        cell["id"] = "same"
    notebook["cells"].append(copy.deepcopy(notebook["cells"][-1]) | {"metadata": {}, "source": "1"})


def _odd_text(notebook: dict) -> None:
    odd = "\\u202e \\u0000 \\ufeff \\ud800 \\udfff \\u2028"
    notebook["cells"][0]["id"] = json.loads(f'"{odd}"')
    for kind in ("markdown", "raw"):
        own = {"cell_type": kind, "source": json.loads(f'"{odd}"'), "metadata": {}}
        notebook["cells"].insert(0, own)
    notebook["metadata"]["kernelspec"]["name"] = json.loads(f'"{odd}"')


def _odd_code(notebook: dict) -> None:
    own = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    for source in ("x = '\x00'", "x = '\ud800'", "\u202eprint(1)", "\ufeff1", "%%\u2028x"):
        notebook["cells"].append(own | {"source": source})


def _lines(notebook: dict) -> None:
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
        cell["metadata"] = cell["metadata"] if "nbgrader" in cell["metadata"] else []
        cell["outputs"] = {"not": "a list"}
    notebook["metadata"] = ["not", "a", "mapping"]


def _duplicate_keys(folder: Path) -> None:
    text = json.dumps(_right())
    (folder / NOTEBOOK).write_text('{"cells": [], "nbformat": 3, "cells": 7, ' + text[1:], "utf-8")


def _zipped(folder: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(NOTEBOOK, json.dumps(_right()))
    (folder / NOTEBOOK).write_bytes(data.getvalue())


def _socket(folder: Path) -> None:
    here = os.getcwd()
    os.chdir(folder)  # a socket's path may be no longer than about 100 characters
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(NOTEBOOK)
    finally:
        os.chdir(here)


def _side_files(folder: Path) -> None:
    (folder / NOTEBOOK).write_text(json.dumps(_right()), "utf-8")
    for number in range(10_000):
        (folder / f"{number:05}.txt").touch()


def _long_names(folder: Path) -> None:
    (folder / NOTEBOOK).write_text(json.dumps(_right()), "utf-8")
    (folder / ("x" * 255)).touch()
    (folder / ("\U0001f426" * 60)).touch()


def _sparse(folder: Path) -> None:
    with open(folder / NOTEBOOK, "wb") as file:
        file.truncate(16 << 30)


def _worksheets(notebook: dict) -> dict:
    cells = notebook.pop("cells")
    return {**notebook, "worksheets": [{"cells": cells}]}


_NOT_JSON = f"{NOTEBOOK} is not JSON ("
_NO_CELLS = f"{NOTEBOOK} is JSON but not a notebook: it has no cells"
_MALFORMED = " is malformed; open it in JupyterLab, save it and submit again"

MALFORMED = {
    "nothing": Malformed(_raw(""), f"{NOTEBOOK} is empty; ask for the notebook again"),
    "nul_bytes": Malformed(_raw(bytes(5000)), _NOT_JSON),
    "truncated": Malformed(_raw(json.dumps(_right())[:-400]), _NOT_JSON),
    "html_page": Malformed(_raw("<!doctype html><title>Sign in</title>"), _NOT_JSON),
    "zip_archive": Malformed(_zipped, f"{NOTEBOOK} is not text in UTF-8 (byte "),
    "utf_16": Malformed(_encoded("utf-16"), f"{NOTEBOOK} is not text in UTF-8 (byte 0)"),
    "byte_order_mark": Malformed(_encoded("utf-8-sig")),
    "deep_list": Malformed(
        _raw('{"cells": ' + "[" * 500_000), f"{NOTEBOOK} is nested too deeply to be read"
    ),
    "deep_metadata": Malformed(_deep, f"{NOTEBOOK} is nested too deeply to be read"),
    "many_cells": Malformed(_changed(_many_cells), f"{NOTEBOOK} has 100,006 cells, and at most"),
    "attachments": Malformed(_changed(_attachments)),
    "same_ids": Malformed(_changed(_same_ids)),
    "odd_text": Malformed(_changed(_odd_text), remark="was set back to 'python3'"),
    "odd_text_unescaped": Malformed(_changed(_odd_code)),
    "lists_and_wrong_metadata": Malformed(_changed(_lines)),
    "duplicate_keys": Malformed(_duplicate_keys),
    "not_a_number": Malformed(_changed(lambda one: one["metadata"].update(x=float("nan")))),
    "huge_integer": Malformed(
        _raw('{"cells": [], "nbformat": ' + "9" * 100_000 + "}"), f"{NOTEBOOK} is not JSON (Exceeds"
    ),
    "large_format": Malformed(
        _changed(lambda one: one.update(nbformat=99)), f"{NOTEBOOK} has notebook format 99, and"
    ),
    "negative_format": Malformed(
        _changed(lambda one: _worksheets(one) | {"nbformat": -1}),
        f"{NOTEBOOK} has notebook format -1 and cannot be upgraded",
    ),
    "format_is_text": Malformed(
        _changed(lambda one: _worksheets(one) | {"nbformat": "4"}),
        f"{NOTEBOOK} has notebook format '4', and only formats up to 4 are known",
    ),
    "format_3": Malformed(_raw(json.dumps(nbformat.convert(nbformat.from_dict(_right()), 3)))),
    "format_3_of_4": Malformed(
        _changed(_worksheets), f"{NOTEBOOK} is not a notebook: its cells are no list"
    ),
    "cells_a_mapping": Malformed(
        _changed(lambda one: one.update(cells={"0": one["cells"]})),
        f"{NOTEBOOK} is not a notebook: its cells are no list",
    ),
    "source_a_number": Malformed(
        _changed(lambda one: one["cells"][1].update(source=7)), f"cell 2 of {NOTEBOOK}{_MALFORMED}"
    ),
    "source_of_numbers": Malformed(
        _changed(lambda one: one["cells"][1].update(source=[1, 2])),
        f"cell 2 of {NOTEBOOK}{_MALFORMED}",
    ),
    "cell_a_text": Malformed(
        _changed(lambda one: one["cells"].insert(0, "x")), f"cell 1 of {NOTEBOOK}{_MALFORMED}"
    ),
    "cell_of_no_kind": Malformed(
        _changed(lambda one: one["cells"][0].update(cell_type=["code"])),
        f"cell 1 of {NOTEBOOK}{_MALFORMED}",
    ),
    "a_folder": Malformed(
        lambda folder: (folder / NOTEBOOK).mkdir(), f"{NOTEBOOK} is a folder; ask for the notebook"
    ),
    "a_pipe": Malformed(
        lambda folder: os.mkfifo(folder / NOTEBOOK), f"{NOTEBOOK} is no regular file; ask for"
    ),
    "a_socket": Malformed(_socket, f"{NOTEBOOK} is no regular file; ask for the notebook itself"),
    "a_link_to_a_device": Malformed(
        lambda folder: (folder / NOTEBOOK).symlink_to("/dev/zero"),
        f"{NOTEBOOK} is a symbolic link; ask for the notebook itself",
    ),
    "16_gib": Malformed(_sparse, f"{NOTEBOOK} is larger than 20,000,000 bytes"),
    "side_files": Malformed(_side_files, remark="and 9980 more remarks"),
    "long_names": Malformed(_long_names, remark=f"{'x' * 255} was left out"),
}
