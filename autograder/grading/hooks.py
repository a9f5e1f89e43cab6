"""The two places where nbgrader has no setting for what a course needs.

`Autograde.start` is what `make grade`, `nbgrader autograde` and the Formgrader's button all go
through; `Validator._preprocess` is what `nbgrader validate` and JupyterLab's Validate button do.
"""

from __future__ import annotations


def install() -> None:
    """Put both hooks in place; a second call changes nothing."""
    from nbgrader.converters import Autograde
    from nbgrader.validator import Validator

    if not hasattr(Autograde.start, "original"):
        Autograde.start = _staged(Autograde.start)
    if not hasattr(Validator._preprocess, "original"):
        Validator._preprocess = _exact(Validator._preprocess)


def _staged(original):
    """Return `Autograde.start` for submissions that were cleaned and rebuilt first."""
    from autograder.grading.staging import start_staged

    def start(converter) -> None:
        start_staged(converter, original)

    start.original = original
    return start


def _exact(original):
    """Return `Validator._preprocess` that runs and scores cells as grading does."""
    from nbgrader.preprocessors import CheckCellMetadata, ClearOutput

    from autograder.grading.execute import ExecuteAll
    from autograder.grading.scores import ExactScores

    def preprocess(validator, nb):
        validator.preprocessors = [CheckCellMetadata, ClearOutput, ExecuteAll, ExactScores]
        return original(validator, nb)

    preprocess.original = original
    return preprocess
