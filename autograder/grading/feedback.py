"""Keep hidden tests out of the pages that students get."""

from __future__ import annotations

from typing import Any

from nbformat import v4
from nbformat.notebooknode import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.grading.master import is_test, split_hidden

REMOVED = "(a line of a hidden test)"
SHORTEST = 6


class HideTests(NbGraderPreprocessor):
    """A step between adding grades to a notebook and writing it as a page."""

    def preprocess(self, nb: NotebookNode, resources: Any):
        """Take hidden tests out of the test cells, and out of whatever the notebook printed."""
        hidden = [line for cell in nb.cells if is_test(cell) for line in hidden_lines(cell.source)]
        for cell in nb.cells:
            if is_test(cell):
                cell.source = "\n".join(split_hidden(cell.source)[0])
                cell.outputs = [
                    _message(output) for output in cell.outputs if output.output_type == "error"
                ]
            if cell.cell_type == "code":
                cell.outputs = [_without(output, hidden) for output in cell.outputs]
        return nb, resources


def hidden_lines(source: str) -> list[str]:
    """Return the hidden lines of a test cell that tell something, without their indentation.

    A line that is only a bracket or two gives nothing away, and stands in many an honest output.
    """
    lines = [line.strip() for line in split_hidden(source)[1]]
    return [line for line in lines if len(line) >= SHORTEST]


def _message(output: NotebookNode) -> NotebookNode:
    """Reduce an error to its message: a traceback quotes the source of the test.

    A check writes its whole message itself, without any source, so that one stays as it is.
    """
    lines = [f"{output.ename}: {output.evalue}"]
    if output.ename == "CheckFailure":
        lines = list(output.traceback) or lines
    return v4.new_output("error", ename=output.ename, evalue=output.evalue, traceback=lines)


def _without(value: Any, hidden: list[str]) -> Any:
    """Return an output with every line of a hidden test replaced, at any depth."""
    if isinstance(value, str):
        for line in hidden:
            value = value.replace(line, REMOVED)
        return value
    if isinstance(value, list):
        return [_without(item, hidden) for item in value]
    if isinstance(value, dict):
        # A picture in base64 is no text, however it spells.
        return NotebookNode(
            {
                key: item if key in ("image/png", "image/jpeg") else _without(item, hidden)
                for key, item in value.items()
            }
        )
    return value
