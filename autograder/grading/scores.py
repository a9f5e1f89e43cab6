"""Make nbgrader's reading of a test cell exact.

nbgrader derives points from a cell's outputs: anything on stderr is 0 points, a last value that
is no number is full marks, and so is a cell without outputs, also one that never ran. Here a test
cell that ran without error and showed nothing earns everything; one that ended in a plain number
earns that number; every other ending becomes an error that says what it was.
"""

from __future__ import annotations

import re
from typing import Any

from nbformat import v4
from nbformat.notebooknode import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.grading.master import is_test
from autograder.grading.outputs import counted, kept

# How Python shows a non-negative int or float: 3, 0.5, 1e-05. Not nan, inf, True or '3'.
NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?")


class ExactScores(NbGraderPreprocessor):
    """A step between running a notebook and saving its scores."""

    def preprocess_cell(self, cell: NotebookNode, resources: Any, cell_index: int):
        """Rewrite the outputs of a test cell so that nbgrader scores what they mean.

        Those of other cells are reduced to what can be kept and shown (`outputs.kept`).
        """
        if is_test(cell):
            cell.outputs = exact_outputs(cell)
        elif cell.cell_type == "code":
            cell.outputs = kept(cell.get("outputs", []))
            cell.execution_count = counted(cell.get("execution_count"))
        return cell, resources


def exact_outputs(cell: NotebookNode) -> list[NotebookNode]:
    """Return the outputs of an executed test cell, rewritten as this module's docstring says.

    What was on stderr stays to be read, as stdout; a value that is not the score stays as a
    display.
    """
    outputs = [_stdout(output) for output in cell.get("outputs", [])]
    values = [output for output in outputs if output.output_type == "execute_result"]
    failed = any(output.output_type == "error" for output in outputs)
    problem = ""
    if failed:
        pass
    elif cell.get("execution_count") is None and cell.source.strip():
        problem = "the test cell was not run"
    elif len(values) > 1:
        problem = f"the test cell gave {len(values)} results; it may end in one number at most"
    elif values:
        problem = _problem(values[0], float(cell.metadata["nbgrader"]["points"]))
    if failed or problem:
        outputs = [_display(output) for output in outputs]
    if problem:
        outputs.append(
            v4.new_output(
                "error", ename="NoScore", evalue=problem, traceback=[f"NoScore: {problem}"]
            )
        )
    return outputs


def _problem(value: NotebookNode, points: float) -> str:
    """Return why a cell's value is not a score in [0, points], or an empty string."""
    text = value.get("data", {}).get("text/plain", "")
    text = "".join(text) if isinstance(text, list) else str(text)
    if not NUMBER.fullmatch(text):
        shown = text if len(text) <= 80 else text[:77] + "..."
        return (
            f"the test cell ended in {shown}, which is no score; "
            "it must end in nothing or in a plain Python number"
        )
    if float(text) > points:
        return f"the test cell ended in {text[:80]}, which is more than its {points:g} points"
    return ""


def _stdout(output: NotebookNode) -> NotebookNode:
    if output.output_type == "stream" and output.name == "stderr":
        return v4.new_output("stream", name="stdout", text=output.text)
    return output


def _display(output: NotebookNode) -> NotebookNode:
    if output.output_type != "execute_result":
        return output
    return v4.new_output("display_data", data=output.data, metadata=output.metadata)
