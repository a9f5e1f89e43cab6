"""A pytest plugin for nbval: lessons side by side, and a cell that is timed runs alone.

    pytest -p autograder.tests.timed_alone -n 2 --dist loadscope --nbval notebooks

While a cell under `## Time` runs, no other lesson's cell does.
"""

import fcntl
from pathlib import Path

import pytest

LOCKED = Path(__file__)  # any file that all processes of a run can open and none removes


def is_timed(item):
    """Whether a pytest item is a cell of a notebook that stands under a heading `## Time`."""
    notebook = getattr(item.parent, "nb", None)
    if notebook is None:
        return False
    part = ""
    for cell in notebook.cells:
        if cell is item.cell:
            break
        headings = [line for line in cell.source.splitlines() if line.startswith("## ")]
        if cell.cell_type == "markdown" and headings:
            part = headings[-1]
    return part.startswith("## Time")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Run a timed cell when no other cell runs, and any other when no timed one does."""
    with LOCKED.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX if is_timed(item) else fcntl.LOCK_SH)
        return (yield)
