"""What a blank says where an answer goes."""

from __future__ import annotations

from nbgrader.preprocessors import NbGraderPreprocessor

_STUB = "# YOUR CODE HERE\nraise NotImplementedError()"


class QuietStubs(NbGraderPreprocessor):
    """Leave only the comment of a stub that stands at the top level of its cell.

    nbgrader's stub raises. Inside a function that happens when the function is called, and a check
    reads it as "not attempted". At the top level, where a prediction or a decorator goes, it would
    happen at once: the cell would bind nothing, and Run All would stop.
    """

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.metadata.get("nbgrader", {}).get("solution") and cell.cell_type == "code":
            cell.source = ("\n" + cell.source).replace("\n" + _STUB, "\n# YOUR CODE HERE")[1:]
        return cell, resources
