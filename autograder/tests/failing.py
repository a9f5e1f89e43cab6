"""What a failing check says, for the tests that read it."""

import pytest

from autograder.check import CheckFailure
from autograder.check._failure import MOST_LINES, WIDTH


def failure(run):
    """The failure that `run()` ends in; its message has to fit the promised size."""
    with pytest.raises(CheckFailure) as caught:
        run()
    lines = str(caught.value).splitlines()
    assert len(lines) <= MOST_LINES and max(map(len, lines)) <= WIDTH, lines
    return caught.value


def message(run):
    """The message of that failure."""
    return str(failure(run))
