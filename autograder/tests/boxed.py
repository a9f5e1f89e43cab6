"""Which tests need a sandbox, and what they say where there is none."""

import os

import pytest

from autograder.grading.boxes import require_boxes
from autograder.grading.errors import UserError


def _missing() -> str:
    try:
        require_boxes()
    except UserError as error:
        return str(error)
    return ""


# In CI a test that cannot run fails.
needs_boxes = pytest.mark.skipif(bool(_missing()) and not os.environ.get("CI"), reason=_missing())
