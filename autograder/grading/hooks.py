"""The three places where nbgrader has no setting for what a course needs.

`Autograde.start` is what `make grade`, `nbgrader autograde` and the Formgrader's button all go
through; `Validator._preprocess` is what `nbgrader validate` and JupyterLab's Validate button do.
`get_alembic_version` is called for each new gradebook: it runs the `alembic` command, which takes
seconds where asking the library takes a millisecond, and is found only in an activated environment.
"""

from __future__ import annotations


def install() -> None:
    """Put the hooks in place; a second call changes nothing."""
    from nbgrader import api
    from nbgrader.converters import Autograde
    from nbgrader.validator import Validator

    if not hasattr(Autograde.start, "original"):
        Autograde.start = _staged(Autograde.start)
    if not hasattr(Validator._preprocess, "original"):
        Validator._preprocess = _exact(Validator._preprocess)
    api.get_alembic_version = alembic_head


def alembic_head() -> str:
    """Return the version of nbgrader's tables, which a new gradebook is marked with."""
    from alembic.script import ScriptDirectory
    from nbgrader.dbutil import ALEMBIC_DIR

    return ScriptDirectory(ALEMBIC_DIR).get_current_head()


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
