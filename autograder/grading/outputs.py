"""What is kept of what a student's cells print and show.

A kernel in which a student's code runs can publish whatever it likes: text that is no Unicode, data
that no file can hold, metadata that a page would write into a tag.
"""

from __future__ import annotations

from typing import Any

from nbformat import v4
from nbformat.notebooknode import NotebookNode

SHOWN = (
    "text/plain",
    "text/html",
    "text/markdown",
    "text/latex",
    "image/png",
    "image/jpeg",
    "image/svg+xml",
)
_SIZES = ("width", "height")


def kept(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """Return outputs with what notebooks and pages show of them, and nothing else."""
    return [made for made in map(_kept, outputs) if made is not None]


def _kept(output: NotebookNode) -> NotebookNode | None:
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return v4.new_output("stream", name=name, text=_text(output.get("text")))
    if kind == "error":
        lines = output.get("traceback")
        lines = lines if isinstance(lines, list) else [lines]
        return v4.new_output(
            "error",
            ename=_text(output.get("ename")),
            evalue=_text(output.get("evalue")),
            traceback=[_text(line) for line in lines],
        )
    if kind not in ("display_data", "execute_result"):
        return None
    found = _mapping(output.get("data"))
    data = {mime: _text(found[mime]) for mime in SHOWN if mime in found}
    if not data:
        return None
    sizes = _mapping(output.get("metadata"))
    made = v4.new_output(kind, data=data, metadata=_metadata(sizes))
    if kind == "execute_result":
        made.execution_count = counted(output.get("execution_count"))
    return made


def counted(number: Any) -> int | None:
    """Return the number of an execution that a kernel told, or None where it is none."""
    return number if type(number) is int and number >= 0 else None


def _metadata(found: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Return the sizes of pictures: all that a page uses of an output's metadata."""
    sizes = {
        mime: {name: size for name in _SIZES if type(size := entry.get(name)) is int}
        for mime in SHOWN
        if (entry := _mapping(found.get(mime)))
    }
    return {mime: entry for mime, entry in sizes.items() if entry}


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    """Return text that a file can hold; a list, as notebooks have it, is joined."""
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""
